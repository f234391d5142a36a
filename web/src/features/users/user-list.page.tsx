import { useMemo, useState } from 'react';
import { UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { EmptyState } from '../../ui/states/empty-state';
import { ListPage } from '../../ui/list/list-page';
import { useListState } from '../../ui/list/use-list-state';
import type { Column, Filter } from '../../ui/list/list-types';
import { usePeople } from './api/list-people';
import { useUnits } from './api/list-units';
import { roles, type PersonListItem, type Unit } from './api/types';
import { NewPersonSheet } from './new-person-sheet';

const keyOf = (person: PersonListItem): string => person.id;

export function UserListPage() {
  const { t } = useTranslation();
  const may = useMay();
  const units = useUnits();
  const filters = useMemo(() => userFilters(t, units.data ?? []), [t, units.data]);
  const columns = useMemo(() => userColumns(t, may('people.manage')), [t, may]);
  const state = useListState(filters, []);
  const data = usePeople(state.query);
  const [isAdding, setIsAdding] = useState(false);
  const add = may('people.manage') && (
    <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => setIsAdding(true)}>
      {t('users:add.title')}
    </Button>
  );
  return (
    <>
      <ListPage<PersonListItem>
        listId="people"
        title={t('users:list.title')}
        actions={add}
        state={state}
        filters={filters}
        columns={columns}
        data={data}
        keyOf={keyOf}
        nameOf={(person) => person.name}
        hrefOf={(person) => `/users/${person.id}`}
        renderCard={(person) => (
          <>
            <span>{unitText(person)}</span>
            <Standing person={person} />
          </>
        )}
        empty={<EmptyState title={t('users:list.empty')} hint={t('users:list.emptyHint')} />}
      />
      <NewPersonSheet isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  );
}

function userFilters(t: TFunction, units: Unit[]): Filter[] {
  return [
    {
      key: 'unitId',
      label: t('users:field.unit'),
      kind: 'choice',
      options: units.map((unit) => ({ value: unit.id, label: `${'　'.repeat(unit.depth)}${unit.name}` })),
    },
    {
      key: 'role',
      label: t('users:field.role'),
      kind: 'choice',
      options: roles.map((value) => ({ value, label: t(`app:role.${value}`) })),
    },
    {
      key: 'state',
      label: t('users:field.state'),
      kind: 'choice',
      options: (['active', 'disabled', 'all'] as const).map((value) => ({ value, label: t(`users:state.${value}`) })),
    },
  ];
}

function userColumns(t: TFunction, mayManage: boolean): Column<PersonListItem>[] {
  const columns: Column<PersonListItem>[] = [
    { key: 'name', title: t('users:field.name'), render: (person) => person.name },
    { key: 'units', title: t('users:field.unit'), render: unitText },
    {
      key: 'roles',
      title: t('users:field.role'),
      render: (person) =>
        [...new Set(person.units.flatMap((unit) => unit.roles))].map((role) => t(`app:role.${role}`)).join('、'),
    },
    {
      key: 'positions',
      title: t('users:field.position'),
      render: (person) =>
        [...new Set(person.units.flatMap((unit) => unit.positions))]
          .map((position) => t(`app:position.${position}`))
          .join('、'),
    },
    {
      key: 'phone',
      title: t('users:field.phone'),
      render: (person) => <span className="tabular">{person.phoneMasked ?? '—'}</span>,
    },
    { key: 'standing', title: t('users:field.state'), render: (person) => <Standing person={person} /> },
  ];
  if (mayManage) {
    columns.splice(1, 0, { key: 'username', title: t('users:field.username'), render: (person) => person.username });
  }
  return columns;
}

function unitText(person: PersonListItem): string {
  return person.units.map((unit) => unit.name).join('、') || '—';
}

function Standing({ person }: { person: PersonListItem }) {
  const { t } = useTranslation();
  if (person.isDisabled) {
    return <StatusTag tone="neutral">{t('users:state.disabled')}</StatusTag>;
  }
  return person.hasPassword ? (
    <StatusTag tone="good">{t('users:state.active')}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{t('users:state.invited')}</StatusTag>
  );
}
