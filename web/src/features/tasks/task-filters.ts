import type { TFunction } from 'i18next';
import type { Filter, View } from '../../ui/list/list-types';
import { taskSourceKinds, taskStates } from './api/types';

export function taskFilters(t: TFunction): Filter[] {
  return [
    {
      key: 'state',
      label: t('tasks:field.state'),
      kind: 'choices',
      options: taskStates.map((value) => ({ value, label: t(`tasks:state.${value}`) })),
    },
    {
      key: 'sourceKind',
      label: t('tasks:field.sourceKind'),
      kind: 'choices',
      options: taskSourceKinds.map((value) => ({ value, label: t(`tasks:sourceKind.${value}`) })),
    },
    { key: 'due', label: t('tasks:field.dueAt'), kind: 'dates' },
    { key: 'isForMe', label: t('tasks:filter.forMe'), kind: 'flag' },
    { key: 'isIssuedByMe', label: t('tasks:filter.issuedByMe'), kind: 'flag' },
    { key: 'isLate', label: t('tasks:filter.late'), kind: 'flag' },
    { key: 'isPending', label: t('tasks:filter.pending'), kind: 'flag' },
    { key: 'isOpen', label: t('tasks:filter.open'), kind: 'flag' },
    { key: 'isTrashed', label: t('tasks:filter.trash'), kind: 'flag' },
  ];
}

export function taskViews(t: TFunction): View[] {
  return [
    { key: 'open', label: t('tasks:view.open'), query: 'isOpen=true&sort=dueAt' },
    { key: 'forMe', label: t('tasks:view.forMe'), query: 'isForMe=true&isOpen=true&sort=dueAt' },
    { key: 'issuedByMe', label: t('tasks:view.issuedByMe'), query: 'isIssuedByMe=true&isOpen=true&sort=dueAt' },
    { key: 'late', label: t('tasks:view.late'), query: 'isLate=true&sort=dueAt' },
    { key: 'answered', label: t('tasks:view.answered'), query: 'state=ANSWERED' },
    { key: 'pending', label: t('tasks:view.pending'), query: 'isPending=true' },
    { key: 'all', label: t('tasks:view.all'), query: '' },
  ];
}
