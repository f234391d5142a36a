import type { AppRoute } from './app-route';

/** Screens that need nobody signed in. */
export const publicRoutes: readonly AppRoute[] = [
  {
    id: 'sign-in',
    path: '/sign-in',
    titleKey: 'app:nav.signIn',
    catalogues: ['session'],
    load: async () => (await import('../../features/session/sign-in.page')).SignInPage,
  },
  {
    id: 'join',
    path: '/invitation',
    titleKey: 'app:nav.join',
    catalogues: ['session'],
    load: async () => (await import('../../features/session/join.page')).JoinPage,
  },
  {
    id: 'set-up',
    path: '/setup',
    titleKey: 'app:nav.setUp',
    catalogues: ['session'],
    load: async () => (await import('../../features/session/set-up.page')).SetUpPage,
  },
  {
    id: 'task-link',
    path: '/t',
    titleKey: 'app:nav.taskLink',
    catalogues: ['links'],
    load: async () => (await import('../../features/links/task-link.page')).TaskLinkPage,
  },
  {
    id: 'lead-code',
    path: '/l',
    titleKey: 'app:nav.leadCode',
    catalogues: ['links'],
    load: async () => (await import('../../features/links/lead-code.page')).LeadCodePage,
  },
];
