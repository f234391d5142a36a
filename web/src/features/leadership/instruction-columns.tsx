import type { TFunction } from 'i18next';
import { Day } from '../../ui/display/when';
import type { Column, Filter, View } from '../../ui/list/list-types';
import { instructionStates, type InstructionListItem } from './api/types';
import { FeedbackDue, StateTag } from './tags';

export function instructionColumns(t: TFunction): Column<InstructionListItem>[] {
  return [
    {
      key: 'words',
      title: t('leadership:field.words'),
      render: ({ words }) => words ?? t('leadership:confidential'),
    },
    { key: 'leader', title: t('leadership:field.leader'), render: ({ leader }) => leader?.name },
    { key: 'givenOn', title: t('leadership:field.givenOn'), render: ({ givenOn }) => <Day date={givenOn} /> },
    { key: 'about', title: t('leadership:field.about'), render: ({ record, subject }) => record?.title ?? subject },
    { key: 'state', title: t('leadership:field.state'), render: ({ state }) => <StateTag state={state} /> },
    {
      key: 'units',
      title: t('leadership:field.units'),
      render: ({ tasks }) => [...new Set(tasks.map((task) => task.leadUnit))].join(t('leadership:separator')),
    },
    {
      key: 'dueAt',
      title: t('leadership:field.dueAt'),
      sortKey: 'dueAt',
      render: (instruction) => <FeedbackDue instruction={instruction} />,
    },
    {
      key: 'enteredBy',
      title: t('leadership:field.enteredBy'),
      isHiddenAtFirst: true,
      render: ({ enteredBy }) => enteredBy?.name,
    },
    {
      key: 'code',
      title: t('leadership:field.code'),
      isHiddenAtFirst: true,
      render: ({ code }) => <span className="tabular">{code}</span>,
    },
  ];
}

export function instructionFilters(t: TFunction): Filter[] {
  return [
    {
      key: 'state',
      label: t('leadership:field.state'),
      kind: 'choices',
      options: instructionStates.map((value) => ({ value, label: t(`leadership:state.${value}`) })),
    },
    { key: 'given', label: t('leadership:field.givenOn'), kind: 'dates' },
    { key: 'isMine', label: t('leadership:filter.mine'), kind: 'flag' },
    { key: 'isForMyUnits', label: t('leadership:filter.forMyUnits'), kind: 'flag' },
    { key: 'isOpen', label: t('leadership:filter.open'), kind: 'flag' },
    { key: 'isLate', label: t('leadership:filter.late'), kind: 'flag' },
    { key: 'isTrashed', label: t('leadership:filter.trash'), kind: 'flag' },
  ];
}

export function instructionViews(t: TFunction): View[] {
  return [
    { key: 'open', label: t('leadership:view.open'), query: 'isOpen=true&sort=dueAt' },
    { key: 'mine', label: t('leadership:view.mine'), query: 'isMine=true' },
    { key: 'forMyUnits', label: t('leadership:view.forMyUnits'), query: 'isForMyUnits=true&isOpen=true&sort=dueAt' },
    { key: 'late', label: t('leadership:view.late'), query: 'isLate=true&sort=dueAt' },
    { key: 'toReport', label: t('leadership:view.toReport'), query: 'state=HANDLED&sort=dueAt' },
    { key: 'reported', label: t('leadership:view.reported'), query: 'state=REPORTED' },
    { key: 'all', label: t('leadership:view.all'), query: '' },
  ];
}
