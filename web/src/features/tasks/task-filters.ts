import type { TFunction } from 'i18next';
import type { Filter, View } from '../../ui/list/list-types';
import { taskSections, taskSourceKinds, taskStates } from './api/types';

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
    {
      key: 'section',
      label: t('tasks:filter.section'),
      kind: 'choice',
      options: taskSections.map((value) => ({ value, label: t(`tasks:section.${value}`) })),
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

/** The day of the reader first, then everything. */
export function taskViews(t: TFunction): View[] {
  return [
    { key: 'today', label: t('tasks:view.today'), query: 'section=today&sort=dueAt' },
    { key: 'late', label: t('tasks:view.late'), query: 'section=late&sort=dueAt' },
    { key: 'waiting', label: t('tasks:view.waiting'), query: 'section=waiting&sort=dueAt' },
    { key: 'open', label: t('tasks:view.open'), query: 'isOpen=true&sort=dueAt' },
    { key: 'all', label: t('tasks:view.all'), query: '' },
  ];
}
