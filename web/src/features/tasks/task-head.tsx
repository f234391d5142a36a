import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DetailHead } from '../../ui/detail/detail-head';
import { StageStepper } from '../../ui/detail/stage-stepper';
import { Person } from '../../ui/display/person';
import type { TaskState, TaskView } from './api/types';
import { StateTag, TaskMarks } from './task-tags';
import type { TaskSheetKind } from './sheets/sheet-props';
import type { TaskActions } from './use-task-actions';

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
  const next = nextSteps.find((step) => task.can[step]);
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
        next && (
          <Button type="primary" onClick={() => actions.open(next, task)}>
            {t(`tasks:action.${next}`)}
          </Button>
        )
      }
      actions={actions.forTask(task)}
    />
  );
}
