import { useState } from 'react';
import { QrcodeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useProblemText } from '../../ui/states/problem-text';
import { Panel } from '../../ui/layout/panel';
import { useToast } from '../../ui/toast/toast-context';
import { useGiveLink, useTaskLinks, type TaskLinkView } from './api/task-links';
import type { TaskView } from './api/types';
import { TaskLinkSheet } from './task-link-sheet';
import styles from './task-links.module.css';

interface Unit {
  id: string;
  name: string;
}

/** 扫码链接: lets a unit that has no account handle the task from its 交办单. */
export function TaskLinks({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const links = useTaskLinks(task.id);
  const [opened, setOpened] = useState<Unit>();
  const units = [task.leadUnit, ...task.supportingUnits].filter((unit) => unit !== null);
  const liveOf = (unitId: string): TaskLinkView | undefined =>
    links.data?.items.find((link) => link.unitId === unitId && link.state === 'LIVE');
  const shown = opened && liveOf(opened.id);
  return (
    <Panel title={t('tasks:links.title')}>
      <ul className={styles.units}>
        {units.map((unit) => (
          <UnitRow key={unit.id} taskId={task.id} unit={unit} link={liveOf(unit.id)} onOpen={() => setOpened(unit)} />
        ))}
      </ul>
      <SideSheet
        title={t('tasks:links.sheet', { unit: opened?.name ?? '' })}
        isOpen={shown !== undefined}
        onClose={() => setOpened(undefined)}
      >
        {shown && <TaskLinkSheet task={task} link={shown} />}
      </SideSheet>
    </Panel>
  );
}

interface RowProps {
  taskId: string;
  unit: Unit;
  link: TaskLinkView | undefined;
  onOpen: () => void;
}

function UnitRow({ taskId, unit, link, onOpen }: RowProps) {
  const { t } = useTranslation();
  const give = useGiveLink(taskId);
  const toast = useToast();
  const problemText = useProblemText();
  const make = (): void =>
    give.mutate(unit.id, {
      onSuccess: onOpen,
      onError: (problem) => toast({ text: problemText(problem), tone: 'bad' }),
    });
  return (
    <li>
      <span className={styles.unit}>
        {unit.name}
        {link && <span className={styles.soft}>{t('tasks:links.used', { count: link.useCount })}</span>}
      </span>
      <Button icon={<QrcodeOutlined aria-hidden />} loading={give.isPending} onClick={link ? onOpen : make}>
        {t(link ? 'tasks:links.show' : 'tasks:links.make')}
      </Button>
    </li>
  );
}
