import type { TFunction } from 'i18next';
import type { Filter, View } from '../../ui/list/list-types';
import { leadStages, leadStatuses, waitingCauses } from './api/types';

export function leadFilters(t: TFunction): Filter[] {
  return [
    {
      key: 'stage',
      label: t('leads:field.stage'),
      kind: 'choices',
      options: leadStages.map((value) => ({ value, label: t(`leads:stage.${value}`) })),
    },
    {
      key: 'status',
      label: t('leads:field.status'),
      kind: 'choices',
      options: leadStatuses.map((value) => ({ value, label: t(`leads:status.${value}`) })),
    },
    {
      key: 'waitingCause',
      label: t('leads:field.waitingCause'),
      kind: 'choices',
      options: waitingCauses.map((value) => ({ value, label: t(`leads:waiting.${value}`) })),
    },
    { key: 'reported', label: t('leads:field.firstReportedAt'), kind: 'dates' },
    { key: 'isMine', label: t('leads:filter.mine'), kind: 'flag' },
    { key: 'isLate', label: t('leads:filter.late'), kind: 'flag' },
    { key: 'isUntyped', label: t('leads:mark.untyped'), kind: 'flag' },
    { key: 'isKey', label: t('leads:mark.key'), kind: 'flag' },
    { key: 'isWatched', label: t('leads:mark.watched'), kind: 'flag' },
    { key: 'isInPool', label: t('leads:mark.pool'), kind: 'flag' },
    { key: 'isTrashed', label: t('leads:filter.trash'), kind: 'flag' },
  ];
}

export function leadViews(t: TFunction): View[] {
  return [
    { key: 'all', label: t('leads:view.all'), query: '' },
    { key: 'mine', label: t('leads:view.mine'), query: 'isMine=true' },
    { key: 'triage', label: t('leads:view.triage'), query: 'stage=REPORTED&waitingCause=TRIAGE' },
    { key: 'untyped', label: t('leads:view.untyped'), query: 'isUntyped=true' },
    { key: 'negotiating', label: t('leads:view.negotiating'), query: 'stage=NEGOTIATING' },
    { key: 'watched', label: t('leads:view.watched'), query: 'isWatched=true' },
    { key: 'late', label: t('leads:view.late'), query: 'isLate=true' },
    { key: 'pool', label: t('leads:view.pool'), query: 'isInPool=true' },
  ];
}
