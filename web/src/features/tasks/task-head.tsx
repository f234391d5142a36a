import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DetailHead } from '../../ui/detail/detail-head';
import { StageStepper } from '../../ui/detail/stage-stepper';
import { Person } from '../../ui/display/person';
import type { TaskPart, TaskState, TaskView } from './api/types';
import { StateTag, TaskMarks } from './task-tags';
import type { TaskSheetKind } from './sheets/sheet-props';
import type { TaskActions } from './use-task-actions';
import { useTaskPapers } from './use-task-papers';

const shownStates: readonly TaskState[] = ['ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED'];

/** What is offered first, when it can be done: a word that others wait for comes before one's own work. */
const nextSteps: readonly TaskSheetKind[] = [
  'ruleObjection',
  'ruleExtension',
  'close',
  'acknowledge',
  'answer',
  'supervise',
  'urge',
];

export function TaskHead({ task, actions }: { task: TaskView; actions: TaskActions }) {
  const { t } = useTranslation();
  const states = task.state === 'CANCELLED' ? (['ISSUED', 'CANCELLED'] as const) : shownStates;
  const papersOf = useTaskPapers();
  const next = nextSteps.find((step) => task.can[step] && !(task.isForUnit && isWordOfUnit(step)));
  const part = task.parts.find(({ can, isForUnit }) => !isForUnit && (can.acknowledge || can.answer));
  return (
    <DetailHead
      name={task.words}
      code={task.code}
      tags={
        <>
          <StateTag state={task.state} />
          <TaskMarks task={task} />
        </>
      }
      owner={<Person name={task.handler?.name} nobody={t('tasks:nobody')} />}
      stepper={
        <StageStepper
          label={t('tasks:field.state')}
          current={task.state}
          steps={states.map((state) => ({ key: state, label: t(`tasks:state.${state}`) }))}
        />
      }
      nextAction={
        next ? (
          <Button type="primary" onClick={() => actions.open(next, task)}>
            {t(`tasks:action.${next}`)}
          </Button>
        ) : (
          part && <PartStep task={task} part={part} actions={actions} />
        )
      }
      actions={[...actions.forTask(task), ...papersOf(task)]}
    />
  );
}

/** 代录 is possible, but not what comes next for whoever issued the task. */
function isWordOfUnit(step: TaskSheetKind): boolean {
  return step === 'acknowledge' || step === 'answer';
}

function PartStep({ task, part, actions }: { task: TaskView; part: TaskPart; actions: TaskActions }) {
  const { t } = useTranslation();
  const kind = part.can.acknowledge ? 'acknowledgePart' : 'answerPart';
  return (
    <Button type="primary" onClick={() => actions.open(kind, task, part)}>
      {t(`tasks:action.${kind}`)}
    </Button>
  );
}
