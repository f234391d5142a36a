import type { TFunction } from 'i18next';
import { Person } from '../../ui/display/person';
import { When } from '../../ui/display/when';
import type { Column } from '../../ui/list/list-types';
import type { TaskListItem } from './api/types';
import { StateTag, TaskDue, TaskMarks } from './task-tags';
import styles from './tasks.module.css';

export function taskColumns(t: TFunction): Column<TaskListItem>[] {
  return [
    { key: 'words', title: t('tasks:field.words'), render: (task) => task.words },
    {
      key: 'marks',
      title: t('tasks:field.marks'),
      render: (task) => (
        <span className={styles.marks}>
          <TaskMarks task={task} />
        </span>
      ),
    },
    { key: 'state', title: t('tasks:field.state'), render: (task) => <StateTag state={task.state} /> },
    { key: 'leadUnit', title: t('tasks:field.leadUnit'), render: (task) => task.leadUnit?.name },
    {
      key: 'handler',
      title: t('tasks:field.handler'),
      render: (task) => <Person name={task.handler?.name} nobody={t('tasks:nobody')} />,
    },
    { key: 'dueAt', title: t('tasks:field.dueAt'), sortKey: 'dueAt', render: (task) => <TaskDue task={task} /> },
    {
      key: 'sourceKind',
      title: t('tasks:field.sourceKind'),
      render: (task) => t(`tasks:sourceKind.${task.sourceKind}`),
    },
    {
      key: 'issuedAt',
      title: t('tasks:field.issuedAt'),
      sortKey: 'issuedAt',
      render: (task) => <When at={task.issuedAt} />,
    },
    { key: 'issuer', title: t('tasks:field.issuer'), isHiddenAtFirst: true, render: (task) => task.issuer?.name },
    {
      key: 'code',
      title: t('tasks:field.code'),
      isHiddenAtFirst: true,
      render: (task) => <span className="tabular">{task.code}</span>,
    },
  ];
}
