import { useMemo } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session';
import { When } from '../../ui/display/when';
import { EmptyState } from '../../ui/states/empty-state';
import { ListPage } from '../../ui/list/list-page';
import type { Column, Filter, View } from '../../ui/list/list-types';
import { useListState } from '../../ui/list/use-list-state';
import { useFieldWorks } from './api/field-works';
import { fieldWorkKinds, type FieldWorkView } from './api/types';
import { KindTag } from './tags';

export function FieldWorkListPage() {
  const { t } = useTranslation();
  const may = useMay();
  const filters = useMemo(() => filtersOf(t), [t]);
  const views = useMemo(() => viewsOf(t), [t]);
  const columns = useMemo(() => columnsOf(t), [t]);
  const state = useListState(filters, views);
  const data = useFieldWorks(withDays(state.query));
  const record = may('field-work.record') && (
    <Link to="/field-works/new">
      <Button type="primary" icon={<PlusOutlined aria-hidden />} tabIndex={-1}>
        {t('leadership:action.record')}
      </Button>
    </Link>
  );
  return (
    <ListPage<FieldWorkView>
      listId="field-works"
      title={t('leadership:work.title')}
      actions={record}
      state={state}
      views={views}
      filters={filters}
      columns={columns}
      data={data}
      keyOf={(work) => work.id}
      nameOf={(work) => work.words ?? t('leadership:confidential')}
      hrefOf={(work) => `/field-works/${work.id}`}
      versionOf={(work) => work.version}
      renderCard={(work) => <WorkCard work={work} />}
      empty={<EmptyState title={t('leadership:work.empty')} hint={t('leadership:work.emptyHint')} action={record} />}
    />
  );
}

/** The days of the filter as the API names them. */
function withDays(query: Record<string, string | string[]>): Record<string, string | string[]> {
  const { happenedFrom, happenedTo, ...rest } = query;
  return { ...rest, ...(happenedFrom ? { from: happenedFrom } : {}), ...(happenedTo ? { to: happenedTo } : {}) };
}

function WorkCard({ work }: { work: FieldWorkView }) {
  return (
    <>
      <KindTag kind={work.kind} />
      <span>{work.leader?.name}</span>
      <span>{work.record?.title}</span>
      <When at={work.happenedAt} />
    </>
  );
}

function columnsOf(t: TFunction): Column<FieldWorkView>[] {
  return [
    { key: 'words', title: t('leadership:field.said'), render: ({ words }) => words ?? t('leadership:confidential') },
    { key: 'kind', title: t('leadership:field.kind'), render: ({ kind }) => <KindTag kind={kind} /> },
    { key: 'leader', title: t('leadership:field.leader'), render: ({ leader }) => leader?.name },
    { key: 'record', title: t('leadership:field.about'), render: ({ record }) => record?.title },
    { key: 'place', title: t('leadership:field.place'), isHiddenAtFirst: true, render: ({ place }) => place },
    {
      key: 'happenedAt',
      title: t('leadership:field.happenedAt'),
      render: ({ happenedAt }) => <When at={happenedAt} />,
    },
    { key: 'tasks', title: t('leadership:field.tasks'), align: 'right', render: ({ tasks }) => tasks.length },
  ];
}

function filtersOf(t: TFunction): Filter[] {
  return [
    {
      key: 'kind',
      label: t('leadership:field.kind'),
      kind: 'choices',
      options: fieldWorkKinds.map((value) => ({ value, label: t(`leadership:kind.${value}`) })),
    },
    { key: 'happened', label: t('leadership:field.happenedAt'), kind: 'dates' },
    { key: 'isMine', label: t('leadership:filter.mine'), kind: 'flag' },
    { key: 'isTrashed', label: t('leadership:filter.trash'), kind: 'flag' },
  ];
}

function viewsOf(t: TFunction): View[] {
  return [
    { key: 'all', label: t('leadership:view.all'), query: '' },
    { key: 'mine', label: t('leadership:view.mine'), query: 'isMine=true' },
    { key: 'visits', label: t('leadership:kind.VISIT'), query: 'kind=VISIT' },
    { key: 'decisions', label: t('leadership:kind.DECIDE'), query: 'kind=DECIDE' },
  ];
}
