import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { HandlerSheet } from './sheets/handler-sheet';
import { AskExtensionSheet, RuleExtensionSheet } from './sheets/extension-sheets';
import { ObjectSheet, RuleObjectionSheet } from './sheets/objection-sheets';
import type { OpenedTaskSheet, TaskSheetKind, TaskSheetProps } from './sheets/sheet-props';
import { textSheet } from './sheets/text-sheet';
import { answerTask } from './api/answer-task';
import { cancelTask } from './api/cancel-task';
import { closeTask } from './api/close-task';
import { logProgress } from './api/log-progress';
import { reopenTask } from './api/reopen-task';
import { superviseTask } from './api/supervise-task';
import { urgeTask } from './api/urge-task';
import styles from './tasks.module.css';

const sheets: Record<TaskSheetKind, ComponentType<TaskSheetProps>> = {
  acknowledge: HandlerSheet,
  nameHandler: HandlerSheet,
  logProgress: textSheet('logProgress', (task, text) => logProgress(task, { text })),
  answer: textSheet('answer', (task, text) => answerTask(task, { text })),
  object: ObjectSheet,
  ruleObjection: RuleObjectionSheet,
  askExtension: AskExtensionSheet,
  ruleExtension: RuleExtensionSheet,
  urge: textSheet('urge', (task, note) => urgeTask(task, note === '' ? {} : { note }), false),
  supervise: textSheet('supervise', (task, note) => superviseTask(task, { note })),
  close: textSheet('close', (task, note) => closeTask(task, note === '' ? {} : { note }), false),
  reopen: textSheet('reopen', (task, reason) => reopenTask(task, { reason })),
  cancel: textSheet('cancel', (task, reason) => cancelTask(task, { reason })),
};

/** What is done with a task beside the list or the record, without losing one's place. */
export function TaskSheets({ opened, onClose }: { opened: OpenedTaskSheet | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const Sheet = opened && sheets[opened.kind];
  return (
    <SideSheet
      title={opened ? `${t(`tasks:action.${opened.kind}`)} · ${opened.task.code}` : ''}
      isOpen={opened !== undefined}
      onClose={onClose}
    >
      {Sheet && (
        <>
          <p className={styles.note}>{opened.task.words}</p>
          <Sheet key={opened.kind + opened.task.id} task={opened.task} onDone={onClose} />
        </>
      )}
    </SideSheet>
  );
}
