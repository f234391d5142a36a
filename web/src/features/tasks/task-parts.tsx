import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import type { TaskPart, TaskView } from './api/types';
import type { PartSheetKind } from './sheets/sheet-props';
import type { TaskActions } from './use-task-actions';
import styles from './tasks.module.css';

const verbs: ReadonlyArray<[keyof TaskPart['can'], PartSheetKind]> = [
  ['acknowledge', 'acknowledgePart'],
  ['answer', 'answerPart'],
  ['nameHandler', 'namePartHandler'],
];

/** Each supporting unit: whether it has acknowledged and answered, who does it, and what can be done. */
export function TaskParts({ task, actions }: { task: TaskView; actions: TaskActions }) {
  const { t } = useTranslation();
  if (task.parts.length === 0) {
    return null;
  }
  return (
    <Panel title={t('tasks:parts.title')}>
      <ul className={styles.parts}>
        {task.parts.map((part) => (
          <li key={part.unit.id}>
            <p>
              <b>{part.unit.name}</b>
              <PartState part={part} />
            </p>
            <p className={styles.soft}>{part.handler?.name ?? t('tasks:nobody')}</p>
            <PartActions task={task} part={part} actions={actions} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PartActions({ task, part, actions }: { task: TaskView; part: TaskPart; actions: TaskActions }) {
  const { t } = useTranslation();
  const possible = verbs.filter(([verb]) => part.can[verb]);
  if (possible.length === 0) {
    return null;
  }
  return (
    <div className={styles.partActions}>
      {possible.map(([verb, kind]) => (
        <Button key={verb} size="small" onClick={() => actions.open(kind, task, part)}>
          {t(part.isForUnit ? `tasks:forUnit.${kind}` : `tasks:action.${kind}`)}
        </Button>
      ))}
    </div>
  );
}

function PartState({ part }: { part: TaskPart }) {
  const { t } = useTranslation();
  if (part.answeredAt) {
    return (
      <StatusTag tone="good">
        {t('tasks:parts.answered')} <When at={part.answeredAt} />
      </StatusTag>
    );
  }
  return part.acknowledgedAt ? (
    <StatusTag tone="accent">
      {t('tasks:parts.acknowledged')} <When at={part.acknowledgedAt} />
    </StatusTag>
  ) : (
    <StatusTag tone="waiting">{t('tasks:parts.given')}</StatusTag>
  );
}
