import type { ComponentType } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { AcknowledgeSheet, HandlerSheet } from './sheets/handler-sheet';
import { entrySheet } from './sheets/entry-sheet';
import { AskExtensionSheet, RuleExtensionSheet } from './sheets/extension-sheets';
import { ObjectSheet, RuleObjectionSheet } from './sheets/objection-sheets';
import { ReopenSheet } from './sheets/reopen-sheet';
import type { OpenedTaskSheet, TaskSheetProps } from './sheets/sheet-props';
import { textSheet } from './sheets/text-sheet';
import { answerTask } from './api/answer-task';
import { cancelTask } from './api/cancel-task';
import { closeTask } from './api/close-task';
import { logProgress } from './api/log-progress';
import { answerPart } from './api/part-calls';
import { superviseTask } from './api/supervise-task';
import { urgeTask } from './api/urge-task';
import styles from './tasks.module.css';

const sheets: Record<OpenedTaskSheet['kind'], ComponentType<TaskSheetProps>> = {
  acknowledge: AcknowledgeSheet,
  nameHandler: HandlerSheet,
  logProgress: entrySheet('logProgress', logProgress),
  answer: entrySheet('answer', answerTask),
  acknowledgePart: AcknowledgeSheet,
  namePartHandler: HandlerSheet,
  answerPart: entrySheet('answerPart', (task, entry, part) =>
    part ? answerPart({ taskId: task.id, part }, entry) : Promise.reject(new Error('whose part?')),
  ),
  object: ObjectSheet,
  ruleObjection: RuleObjectionSheet,
  askExtension: AskExtensionSheet,
  ruleExtension: RuleExtensionSheet,
  urge: textSheet('urge', (task, note) => urgeTask(task, note === '' ? {} : { note }), false),
  supervise: textSheet('supervise', (task, note) => superviseTask(task, { note })),
  close: textSheet('close', (task, note) => closeTask(task, note === '' ? {} : { note }), false),
  reopen: ReopenSheet,
  cancel: textSheet('cancel', (task, reason) => cancelTask(task, { reason })),
};

/** What is done with a task beside the list or the record, without losing one's place. */
export function TaskSheets({ opened, onClose }: { opened: OpenedTaskSheet | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const Sheet = opened && sheets[opened.kind];
  return (
    <SideSheet title={opened ? titleOf(opened, t) : ''} isOpen={opened !== undefined} onClose={onClose}>
      {Sheet && (
        <>
          <p className={styles.note}>{opened.task.words}</p>
          <Sheet
            key={opened.kind + opened.task.id + (opened.part?.unit.id ?? '')}
            task={opened.task}
            part={opened.part}
            onDone={onClose}
          />
        </>
      )}
    </SideSheet>
  );
}

/** What is done, for whom when it is entered for the unit, and to which task. */
function titleOf({ kind, task, part }: OpenedTaskSheet, t: TFunction): string {
  const action = t(`tasks:action.${kind}`);
  return part ? `${action} · ${part.unit.name}` : `${action} · ${task.code}`;
}
