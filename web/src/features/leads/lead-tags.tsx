import {
  AuditOutlined,
  EditOutlined,
  EyeOutlined,
  HistoryOutlined,
  InboxOutlined,
  LockOutlined,
  StarOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../../ui/display/status-tag';
import type { LeadListItem, LeadStage, LeadStatus } from './api/types';

const stageTones: Record<LeadStage, Tone> = {
  REPORTED: 'waiting',
  TRIAGED: 'accent',
  NEGOTIATING: 'accent',
  CONVERTED: 'good',
  CLOSED: 'neutral',
};

const statusTones: Record<LeadStatus, Tone> = {
  ACTIVE: 'good',
  DELAYED: 'warn',
  DORMANT: 'neutral',
  LOST: 'neutral',
  ABANDONED: 'neutral',
  TRANSFERRED: 'neutral',
};

export function StageTag({ stage }: { stage: LeadStage }) {
  const { t } = useTranslation();
  return <StatusTag tone={stageTones[stage]}>{t(`leads:stage.${stage}`)}</StatusTag>;
}

export function LeadStatusTag({ status }: { status: LeadStatus }) {
  const { t } = useTranslation();
  return <StatusTag tone={statusTones[status]}>{t(`leads:status.${status}`)}</StatusTag>;
}

/** What sets a lead apart: to be typed up, key, watched, confidential, backfilled, disputed, in the pool. */
export function LeadMarks({ lead }: { lead: LeadListItem }) {
  const { t } = useTranslation();
  return (
    <>
      {lead.isUntyped && (
        <StatusTag tone="warn" icon={EditOutlined}>
          {t('leads:mark.untyped')}
        </StatusTag>
      )}
      {lead.isKey && (
        <StatusTag tone="accent" icon={StarOutlined}>
          {t('leads:mark.key')}
        </StatusTag>
      )}
      {lead.isWatched && (
        <StatusTag tone="accent" icon={EyeOutlined}>
          {t('leads:mark.watched')}
        </StatusTag>
      )}
      {lead.isConfidential && (
        <StatusTag tone="neutral" icon={LockOutlined}>
          {t('leads:mark.confidential')}
        </StatusTag>
      )}
      {lead.isBackfilled && (
        <StatusTag tone="neutral" icon={HistoryOutlined}>
          {t('leads:mark.backfilled')}
        </StatusTag>
      )}
      {lead.isDisputed && (
        <StatusTag tone="warn" icon={AuditOutlined}>
          {t('leads:mark.disputed')}
        </StatusTag>
      )}
      {lead.poolSince && (
        <StatusTag tone="neutral" icon={InboxOutlined}>
          {t('leads:mark.pool')}
        </StatusTag>
      )}
    </>
  );
}
