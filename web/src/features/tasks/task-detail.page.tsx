import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { DetailPage } from '../../ui/detail/detail-page';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useTask } from './api/show-task';
import type { TaskView } from './api/types';
import { TaskFacts } from './task-facts';
import { TaskHead } from './task-head';
import { TaskLinks } from './task-links';
import { TaskSheets } from './task-sheets';
import { TaskSide } from './task-side';
import { TaskTimeline } from './task-timeline';
import { useTaskActions } from './use-task-actions';

interface Props {
  /** What other features know of the task, below its duties. */
  beside?: (task: TaskView) => ReactNode;
}

export function TaskDetailPage({ beside }: Props) {
  const { id = '' } = useParams();
  const task = useTask(id);
  const actions = useTaskActions();
  if (task.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (task.error && !task.data) {
    return <ErrorState isPage error={task.error} onRetry={() => void task.refetch()} />;
  }
  return (
    <>
      <DetailPage
        head={<TaskHead task={task.data} actions={actions} />}
        facts={<TaskFacts task={task.data} />}
        timeline={<TaskTimeline task={task.data} />}
        side={
          <>
            <TaskSide task={task.data} actions={actions} />
            {beside?.(task.data)}
            {task.data.can.share && <TaskLinks task={task.data} />}
          </>
        }
      />
      <TaskSheets opened={actions.opened} onClose={actions.close} />
    </>
  );
}
