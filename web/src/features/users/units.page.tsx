import { useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '../../api/problem';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { PageHead } from '../../ui/layout/page-head';
import { ActionMenu } from '../../ui/list/action-menu';
import type { Action } from '../../ui/list/list-types';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { closeUnit } from './api/close-unit';
import { useUnits } from './api/list-units';
import { usePeopleChange } from './api/use-people-change';
import type { Unit } from './api/types';
import { UnitForm } from './unit-form';
import styles from './users.module.css';

type Opened = { kind: 'new'; parentId: string | null } | { kind: 'edit'; unit: Unit };

/** The tree of units. Below each: who heads it and who is there. */
export function UnitsPage() {
  const { t } = useTranslation();
  const may = useMay();
  const units = useUnits();
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  return (
    <div className={styles.page}>
      <PageHead
        title={t('users:units.title')}
        actions={
          may('people.manage') && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setOpened({ kind: 'new', parentId: null })}
            >
              {t('users:units.add')}
            </Button>
          )
        }
      />
      {units.isPending && <SkeletonLines count={8} />}
      {units.error && !units.data && <ErrorState error={units.error} onRetry={() => void units.refetch()} />}
      {units.data && (
        <ul className={styles.tree} aria-label={t('users:units.title')}>
          {units.data.map((unit) => (
            <UnitRow key={unit.id} unit={unit} onOpen={setOpened} />
          ))}
        </ul>
      )}
      <SideSheet
        title={opened?.kind === 'edit' ? opened.unit.name : t('users:units.add')}
        isOpen={opened !== undefined}
        onClose={close}
      >
        {opened && (
          <UnitForm
            unit={opened.kind === 'edit' ? opened.unit : undefined}
            parentId={opened.kind === 'new' ? opened.parentId : opened.unit.parentId}
            units={units.data ?? []}
            onDone={close}
          />
        )}
      </SideSheet>
    </div>
  );
}

function UnitRow({ unit, onOpen }: { unit: Unit; onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const change = usePeopleChange(() => closeUnit(unit));
  const actions: Action[] = [
    ...(unit.can.edit && !unit.isClosed
      ? [
          { key: 'edit', label: t('users:units.edit'), onRun: () => onOpen({ kind: 'edit', unit }) },
          { key: 'below', label: t('users:units.addBelow'), onRun: () => onOpen({ kind: 'new', parentId: unit.id }) },
        ]
      : []),
    ...(unit.can.close
      ? [
          {
            key: 'close',
            label: t('users:units.close'),
            isDanger: true,
            onRun: () =>
              change.mutate(undefined, {
                onSuccess: () => toast({ text: t('users:done.closed', { name: unit.name }) }),
                onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
              }),
          },
        ]
      : []),
  ];
  return (
    <li className={styles.unit} style={{ paddingInlineStart: 16 + unit.depth * 24 }}>
      <span className={styles.unitText}>
        <Link to={`/users?unitId=${unit.id}`}>{unit.name}</Link>
        <span className={styles.soft}>{t(`users:unitKind.${unit.kind}`)}</span>
        {unit.isClosed && <StatusTag tone="neutral">{t('users:units.closed')}</StatusTag>}
      </span>
      <span className={styles.people}>{t('users:units.people', { count: unit.people })}</span>
      <ActionMenu actions={actions} label={t('ui:list.actionsOf', { name: unit.name })} />
    </li>
  );
}
