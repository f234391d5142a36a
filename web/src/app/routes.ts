import type { ComponentType } from 'react';
import {
  ApartmentOutlined,
  CalendarOutlined,
  BellOutlined,
  CheckSquareOutlined,
  ControlOutlined,
  DashboardOutlined,
  EditOutlined,
  EnvironmentOutlined,
  FileSearchOutlined,
  HomeOutlined,
  LinkOutlined,
  ImportOutlined,
  TeamOutlined,
} from '@ant-design/icons';

export type RouteGroup = 'day' | 'work' | 'office';

/** One screen: where it is, what it is called, who may see it, and the file it comes in. */
export interface AppRoute {
  id: string;
  path: string;
  titleKey: string;
  load: () => Promise<ComponentType>;
  /** The texts it needs beside the shared ones. */
  catalogues: string[];
  /** Without it, everybody who is signed in. */
  permission?: string;
  menu?: { group: RouteGroup; icon: ComponentType; permission?: string };
}

/** Every screen behind the sign-in, in the order of the navigation. */
export const appRoutes: readonly AppRoute[] = [
  {
    id: 'today',
    path: '/',
    titleKey: 'app:nav.today',
    catalogues: ['today', 'leads', 'leadership', 'files'],
    load: async () => (await import('./today.page')).DayPage,
    menu: { group: 'day', icon: HomeOutlined },
  },
  {
    id: 'inbox',
    path: '/inbox',
    titleKey: 'app:nav.inbox',
    catalogues: ['inbox'],
    permission: 'inbox.read',
    load: async () => (await import('../features/inbox/inbox.page')).InboxPage,
    menu: { group: 'day', icon: BellOutlined },
  },
  {
    id: 'leads',
    path: '/leads',
    titleKey: 'app:nav.leads',
    catalogues: ['leads', 'files'],
    permission: 'lead.read',
    load: async () => (await import('../features/leads/lead-list.page')).LeadListPage,
    menu: { group: 'work', icon: FileSearchOutlined },
  },
  {
    id: 'lead-board',
    path: '/leads/board',
    titleKey: 'app:nav.leadBoard',
    catalogues: ['leads', 'files'],
    permission: 'lead.read',
    load: async () => (await import('../features/leads/lead-board.page')).LeadBoardPage,
  },
  {
    id: 'capture',
    path: '/leads/new',
    titleKey: 'app:nav.capture',
    catalogues: ['leads'],
    permission: 'lead.report',
    load: async () => (await import('../features/leads/lead-capture.page')).LeadCapturePage,
  },
  {
    id: 'lead',
    path: '/leads/:id',
    titleKey: 'app:nav.lead',
    catalogues: ['leads', 'leadership', 'files'],
    permission: 'lead.read',
    load: async () => (await import('./lead.page')).LeadPage,
  },
  {
    id: 'tasks',
    path: '/tasks',
    titleKey: 'app:nav.tasks',
    catalogues: ['tasks'],
    permission: 'task.read',
    load: async () => (await import('../features/tasks/task-list.page')).TaskListPage,
    menu: { group: 'work', icon: CheckSquareOutlined },
  },
  {
    id: 'task-issue',
    path: '/tasks/new',
    titleKey: 'app:nav.taskIssue',
    catalogues: ['tasks'],
    permission: 'task.issue',
    load: async () => (await import('../features/tasks/task-issue.page')).TaskIssuePage,
  },
  {
    id: 'task',
    path: '/tasks/:id',
    titleKey: 'app:nav.task',
    catalogues: ['tasks'],
    permission: 'task.read',
    load: async () => (await import('../features/tasks/task-detail.page')).TaskDetailPage,
  },
  {
    id: 'imports',
    path: '/imports',
    titleKey: 'app:nav.imports',
    catalogues: ['imports'],
    permission: 'import.run',
    load: async () => (await import('../features/imports/import-list.page')).ImportListPage,
    menu: { group: 'work', icon: ImportOutlined },
  },
  {
    id: 'import-new',
    path: '/imports/new',
    titleKey: 'app:nav.importNew',
    catalogues: ['imports'],
    permission: 'import.run',
    load: async () => (await import('../features/imports/import-new.page')).ImportNewPage,
  },
  {
    id: 'import',
    path: '/imports/:id',
    titleKey: 'app:nav.import',
    catalogues: ['imports'],
    permission: 'import.run',
    load: async () => (await import('../features/imports/import-detail.page')).ImportDetailPage,
  },
  {
    id: 'instructions',
    path: '/instructions',
    titleKey: 'app:nav.instructions',
    catalogues: ['leadership'],
    permission: 'instruction.read',
    load: async () => (await import('../features/leadership/instruction-list.page')).InstructionListPage,
    menu: { group: 'work', icon: EditOutlined },
  },
  {
    id: 'instruction',
    path: '/instructions/:id',
    titleKey: 'app:nav.instruction',
    catalogues: ['leadership'],
    permission: 'instruction.read',
    load: async () => (await import('../features/leadership/instruction-detail.page')).InstructionDetailPage,
  },
  {
    id: 'leader-links',
    path: '/leader-links',
    titleKey: 'app:nav.links',
    catalogues: ['leadership'],
    permission: 'link.read',
    load: async () => (await import('../features/leadership/link-board.page')).LinkBoardPage,
    menu: { group: 'work', icon: LinkOutlined },
  },
  {
    id: 'field-works',
    path: '/field-works',
    titleKey: 'app:nav.fieldWorks',
    catalogues: ['leadership'],
    permission: 'field-work.read',
    load: async () => (await import('../features/leadership/field-work-list.page')).FieldWorkListPage,
    menu: { group: 'work', icon: EnvironmentOutlined },
  },
  {
    id: 'field-work-new',
    path: '/field-works/new',
    titleKey: 'app:nav.fieldWorkNew',
    catalogues: ['leadership'],
    permission: 'field-work.record',
    load: async () => (await import('../features/leadership/field-work-new.page')).FieldWorkNewPage,
  },
  {
    id: 'field-work',
    path: '/field-works/:id',
    titleKey: 'app:nav.fieldWork',
    catalogues: ['leadership'],
    permission: 'field-work.read',
    load: async () => (await import('../features/leadership/field-work.page')).FieldWorkPage,
  },
  {
    id: 'users',
    path: '/users',
    titleKey: 'app:nav.users',
    catalogues: ['users'],
    permission: 'people.read',
    load: async () => (await import('../features/users/user-list.page')).UserListPage,
    menu: { group: 'office', icon: TeamOutlined, permission: 'people.manage' },
  },
  {
    id: 'user',
    path: '/users/:id',
    titleKey: 'app:nav.user',
    catalogues: ['users'],
    permission: 'people.read',
    load: async () => (await import('../features/users/person.page')).PersonPage,
  },
  {
    id: 'units',
    path: '/units',
    titleKey: 'app:nav.units',
    catalogues: ['users'],
    permission: 'people.read',
    load: async () => (await import('../features/users/units.page')).UnitsPage,
    menu: { group: 'office', icon: ApartmentOutlined, permission: 'people.manage' },
  },
  {
    id: 'calendar',
    path: '/calendar',
    titleKey: 'app:nav.calendar',
    catalogues: ['calendar'],
    permission: 'calendar.read',
    load: async () => (await import('../features/calendar/calendar.page')).CalendarPage,
    menu: { group: 'office', icon: CalendarOutlined },
  },
  {
    id: 'settings',
    path: '/settings',
    titleKey: 'app:nav.settings',
    catalogues: ['settings'],
    permission: 'setting.read',
    load: async () => (await import('../features/settings/settings.page')).SettingsPage,
    menu: { group: 'office', icon: ControlOutlined, permission: 'setting.manage' },
  },
  {
    id: 'system',
    path: '/system',
    titleKey: 'app:nav.system',
    catalogues: ['system'],
    permission: 'system.read',
    load: async () => (await import('../features/system/system.page')).SystemPage,
    menu: { group: 'office', icon: DashboardOutlined },
  },
  {
    id: 'me',
    path: '/me',
    titleKey: 'app:nav.me',
    catalogues: ['session', 'leads'],
    load: async () => (await import('./me.page')).MePage,
  },
];

/** Screens that need nobody signed in. */
export const publicRoutes: readonly AppRoute[] = [
  {
    id: 'sign-in',
    path: '/sign-in',
    titleKey: 'app:nav.signIn',
    catalogues: ['session'],
    load: async () => (await import('../features/session/sign-in.page')).SignInPage,
  },
  {
    id: 'join',
    path: '/invitation',
    titleKey: 'app:nav.join',
    catalogues: ['session'],
    load: async () => (await import('../features/session/join.page')).JoinPage,
  },
  {
    id: 'set-up',
    path: '/setup',
    titleKey: 'app:nav.setUp',
    catalogues: ['session'],
    load: async () => (await import('../features/session/set-up.page')).SetUpPage,
  },
  {
    id: 'task-link',
    path: '/t',
    titleKey: 'app:nav.taskLink',
    catalogues: ['links'],
    load: async () => (await import('../features/links/task-link.page')).TaskLinkPage,
  },
  {
    id: 'lead-code',
    path: '/l',
    titleKey: 'app:nav.leadCode',
    catalogues: ['links'],
    load: async () => (await import('../features/links/lead-code.page')).LeadCodePage,
  },
];

export function routeById(id: string): AppRoute | undefined {
  return appRoutes.find((route) => route.id === id);
}
