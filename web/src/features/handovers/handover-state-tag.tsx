import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/display/status-tag';
import type { HandoverView } from './api/types';

/** 已撤回, 已确认 or 待确认. */
export function HandoverStateTag({ handover }: { handover: HandoverView }) {
  const { t } = useTranslation();
  if (handover.undoneAt !== null) {
    return <StatusTag tone="neutral">{t('handovers:state.undone')}</StatusTag>;
  }
  return handover.receivers.every(({ acceptedAt }) => acceptedAt !== null) ? (
    <StatusTag tone="good">{t('handovers:state.accepted')}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{t('handovers:state.waiting')}</StatusTag>
  );
}
