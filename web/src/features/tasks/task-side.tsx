import { useTranslation } from 'react-i18next';
import { DueCard } from '../../ui/detail/due-card';
import { Day, When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { useTaskFiles, type TaskFile } from './api/task-files';
import type { TaskBehalfView, TaskEntry, TaskRequest, TaskView } from './api/types';
import { EntryFiles } from './task-files';
import { TaskParts } from './task-parts';
import type { TaskActions } from './use-task-actions';
import { Nothing } from '../../ui/layout/nothing';
import styles from './tasks.module.css';

/** What must be done, by whom, until when; what the units said, what was asked, and what was ruled on it. */
export function TaskSide({ task, actions }: { task: TaskView; actions: TaskActions }) {
  const { t } = useTranslation();
  const said = [...(task.answer ? [task.answer] : []), ...task.contributions];
  const files = useTaskFiles(
    task.id,
    said.some(({ attachmentIds }) => attachmentIds.length > 0),
  );
  return (
    <>
      <Panel title={t('tasks:side.dues')}>
        {task.dues.length === 0 && <Nothing>{t('tasks:side.noDues')}</Nothing>}
        {task.dues.map((due) => (
          <Due key={due.rule} due={due} />
        ))}
      </Panel>
      {said.map((entry) => (
        <Said key={entry.madeAt + entry.kind} entry={entry} files={files} />
      ))}
      {task.stateNote && (
        <p className={styles.note}>
          <b>{t('tasks:side.stateNote')}</b> {task.stateNote}
        </p>
      )}
      <TaskParts task={task} actions={actions} />
      {task.requests.map((request) => (
        <RequestNote key={request.madeAt + request.kind} request={request} />
      ))}
    </>
  );
}

function Said({ entry, files }: { entry: TaskEntry; files: ReadonlyMap<string, TaskFile> }) {
  const { t } = useTranslation();
  const title = t(entry.isForUnit ? `tasks:said.forUnit.${entry.kind}` : `tasks:said.own.${entry.kind}`);
  return (
    <Panel title={title} note={entry.unit?.name}>
      <div className={styles.said}>
        <p className={styles.words}>{entry.text}</p>
        <EntryFiles ids={entry.attachmentIds} files={files} />
        <p className={styles.soft}>
          <Author of={entry} /> <When at={entry.madeAt} />
        </p>
        <BehalfNote behalf={entry.behalf} />
      </div>
    </Panel>
  );
}

/** A person, or a unit through the QR code of its paper. */
function Author({ of: { madeBy, throughUnit } }: { of: Pick<TaskEntry, 'madeBy' | 'throughUnit'> }) {
  const { t } = useTranslation();
  return madeBy?.name ?? t('tasks:links.by', { unit: throughUnit?.name ?? '' });
}

/** 代录: from whom it came, and on which paper. */
export function BehalfNote({ behalf }: { behalf: TaskBehalfView | null }) {
  const { t } = useTranslation();
  if (!behalf) {
    return null;
  }
  return (
    <p className={styles.soft}>
      {t(`tasks:behalf.note.${behalf.medium}`, { person: behalf.toldBy })}
      {behalf.paper && ` · ${behalf.paper}`}
    </p>
  );
}

function Due({ due: { rule, owedBy, dueAt, isLate, isProvisional } }: { due: TaskView['dues'][number] }) {
  const { t } = useTranslation();
  const name = rule.replace('task.', '');
  return (
    <DueCard
      title={t(`tasks:rule.${name}`)}
      who={t(`tasks:owedBy.${owedBy}`)}
      dueAt={dueAt}
      state={isLate ? 'late' : 'open'}
      isProvisional={isProvisional}
      explanation={[]}
    />
  );
}

function RequestNote({ request }: { request: TaskRequest }) {
  const { t } = useTranslation();
  return (
    <div className={styles.note}>
      <p>
        <b>{t(`tasks:request.${request.kind}`)}</b> {request.reason}
      </p>
      {request.proposedUnit && <p>{t('tasks:side.proposedUnit', { unit: request.proposedUnit.name })}</p>}
      {request.proposedDueOn && (
        <p>
          {t('tasks:form.newDay')} <Day date={request.proposedDueOn} />
        </p>
      )}
      <p className={styles.soft}>
        <Author of={request} /> <When at={request.madeAt} />
      </p>
      <BehalfNote behalf={request.behalf} />
      <p>
        <b>{request.ruling ? t(`tasks:ruling.${request.ruling}`) : t('tasks:side.noRuling')}</b> {request.rulingNote}
      </p>
    </div>
  );
}
