import { useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useRobots } from './api/robots';
import type { Robot, RobotList } from './api/types';
import { RobotForm } from './robot-form';
import { RobotRow } from './robot-row';
import styles from './robots.module.css';

/** 群机器人, unit by unit: what a unit is told also reaches its group. */
export function RobotsPage() {
  const { t } = useTranslation();
  const robots = useRobots();
  const [opened, setOpened] = useState<Robot | 'new'>();
  if (robots.isPending) {
    return <SkeletonLines count={6} />;
  }
  if (robots.error && !robots.data) {
    return <ErrorState isPage error={robots.error} onRetry={() => void robots.refetch()} />;
  }
  const { items, units } = robots.data;
  const add = units.length > 0 && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpened('new')}>
      {t('robots:action.add')}
    </Button>
  );
  const close = (): void => setOpened(undefined);
  return (
    <div className={styles.page}>
      <PageHead title={t('robots:title')} actions={items.length > 0 && add} />
      {units.length === 0 && items.length === 0 && (
        <EmptyState title={t('robots:noUnits')} hint={t('robots:noUnitsHint')} />
      )}
      {units.length > 0 && items.length === 0 && (
        <EmptyState title={t('robots:empty')} hint={t('robots:emptyHint')} action={add} />
      )}
      {items.length > 0 && <p className={styles.note}>{t('robots:hint')}</p>}
      {unitsIn(items).map((unit) => (
        <Panel key={unit.id} title={unit.name}>
          <ul className={styles.robots}>
            {items
              .filter((robot) => robot.unit.id === unit.id)
              .map((robot) => (
                <RobotRow key={robot.id} robot={robot} onEdit={() => setOpened(robot)} />
              ))}
          </ul>
        </Panel>
      ))}
      <SideSheet
        title={opened === 'new' || !opened ? t('robots:action.add') : opened.name}
        isOpen={opened !== undefined}
        onClose={close}
      >
        {opened && <RobotForm robot={opened === 'new' ? undefined : opened} units={units} onDone={close} />}
      </SideSheet>
    </div>
  );
}

function unitsIn(items: RobotList['items']): Robot['unit'][] {
  return [...new Map(items.map(({ unit }) => [unit.id, unit])).values()];
}
