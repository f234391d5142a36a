import { useMemo, useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session';
import { ExportButton } from '../../ui/export/export-button';
import { EmptyState } from '../../ui/states/empty-state';
import { ListPage } from '../../ui/list/list-page';
import { NewsNote } from '../../ui/list/news-note';
import { useListState } from '../../ui/list/use-list-state';
import { useLiveList } from '../../ui/list/use-live-list';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { taskListKey, useTasks } from './api/list-tasks';
import type { TaskListItem } from './api/types';
import { IssueSheet } from './sheets/issue-sheet';
import { taskColumns } from './task-columns';
import { taskFilters, taskViews } from './task-filters';
import { TaskSheets } from './task-sheets';
import { StateTag, TaskDue, TaskMarks } from './task-tags';
import { useTaskActions } from './use-task-actions';

const ledger = { path: '/api/v1/tasks/export', sheets: [{ name: 'task.ledger' }] };
const keyOf = (task: TaskListItem): string => task.id;
const versionOf = (task: TaskListItem): number => task.version;

export function TaskListPage() {
  const { t } = useTranslation();
  const may = useMay();
  const [isIssuing, setIsIssuing] = useState(false);
  const filters = useMemo(() => taskFilters(t), [t]);
  const views = useMemo(() => taskViews(t), [t]);
  const columns = useMemo(() => taskColumns(t), [t]);
  const state = useListState(filters, views);
  const data = useTasks(state.query);
  const live = useLiveList(['task'], taskListKey);
  const actions = useTaskActions();
  const issue = may('task.issue') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setIsIssuing(true)}>
      {t('tasks:action.issue')}
    </Button>
  );
  return (
    <div {...live.watch}>
      <ListPage<TaskListItem>
        listId="tasks"
        title={t('tasks:list.title')}
        actions={
          <>
            {may('task.export') && <ExportButton source={{ ...ledger, filters, query: state.query }} />}
            {issue}
          </>
        }
        state={state}
        views={views}
        filters={filters}
        columns={columns}
        data={data}
        keyOf={keyOf}
        nameOf={(task) => task.words}
        hrefOf={(task) => `/tasks/${task.id}`}
        versionOf={versionOf}
        actionsOf={actions.forTask}
        renderCard={(task) => <TaskCard task={task} />}
        empty={<EmptyState title={t('tasks:list.empty')} hint={t('tasks:list.emptyHint')} action={issue} />}
        notice={<NewsNote live={live} />}
      />
      <TaskSheets opened={actions.opened} onClose={actions.close} />
      <SideSheet title={t('tasks:action.issue')} isOpen={isIssuing} onClose={() => setIsIssuing(false)}>
        <IssueSheet onDone={() => setIsIssuing(false)} />
      </SideSheet>
    </div>
  );
}

function TaskCard({ task }: { task: TaskListItem }) {
  const { t } = useTranslation();
  return (
    <>
      <StateTag state={task.state} />
      <TaskMarks task={task} />
      <span>{task.leadUnit?.name}</span>
      <span>{task.handler?.name ?? t('tasks:nobody')}</span>
      <TaskDue task={task} />
    </>
  );
}
