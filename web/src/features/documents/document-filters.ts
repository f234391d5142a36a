import type { TFunction } from 'i18next';
import type { Filter, View } from '../../ui/list/list-types';
import { documentKinds, documentStates } from './api/types';

/** `isAboutRecord`: the address asks for the papers of one record; nobody chooses that from a list. */
export function documentFilters(t: TFunction, series: readonly string[], isAboutRecord: boolean): Filter[] {
  return [
    ...(isAboutRecord ? [{ key: 'recordId', label: t('documents:filter.record'), kind: 'flag' as const }] : []),
    {
      key: 'state',
      label: t('documents:field.state'),
      kind: 'choices',
      options: documentStates.map((value) => ({ value, label: t(`documents:stateName.${value}`) })),
    },
    {
      key: 'kind',
      label: t('documents:field.kind'),
      kind: 'choice',
      options: documentKinds.map((value) => ({ value, label: t(`documents:kind.${value}`) })),
    },
    {
      key: 'series',
      label: t('documents:field.series'),
      kind: 'choices',
      options: series.map((value) => ({ value, label: value })),
    },
    { key: 'dated', label: t('documents:filter.dated'), kind: 'dates' },
    { key: 'isMine', label: t('documents:filter.mine'), kind: 'flag' },
  ];
}

export function documentViews(t: TFunction): View[] {
  return [
    { key: 'all', label: t('documents:view.all'), query: '' },
    { key: 'drafts', label: t('documents:view.drafts'), query: 'state=DRAFT' },
    { key: 'issued', label: t('documents:view.issued'), query: 'state=ISSUED,CORRECTED' },
  ];
}
