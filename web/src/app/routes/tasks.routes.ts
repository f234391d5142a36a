import { CheckSquareOutlined } from '@ant-design/icons';
import type { AppRoute } from './app-route';

/** 督办事项 */
export const tasksRoutes: readonly AppRoute[] = [
  {
    id: 'tasks',
    path: '/tasks',
    titleKey: 'app:nav.tasks',
    catalogues: ['tasks'],
    permission: 'task.read',
    load: async () => (await import('../../features/tasks/task-list.page')).TaskListPage,
    menu: { group: 'work', icon: CheckSquareOutlined },
  },
  {
    id: 'task-issue',
    path: '/tasks/new',
    titleKey: 'app:nav.taskIssue',
    catalogues: ['tasks'],
    permission: 'task.issue',
    load: async () => (await import('../../features/tasks/task-issue.page')).TaskIssuePage,
  },
  {
    id: 'task',
    path: '/tasks/:id',
    titleKey: 'app:nav.task',
    catalogues: ['tasks', 'documents'],
    permission: 'task.read',
    load: async () => (await import('../task.page')).TaskPage,
  },
];
