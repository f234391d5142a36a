import { appRoutes, type AppRoute, type RouteGroup } from '../routes';

export const menuGroups: readonly RouteGroup[] = ['day', 'work', 'office'];

export type MenuRoute = AppRoute & { menu: NonNullable<AppRoute['menu']> };

/** The entries of the navigation that somebody may open. */
export function menuFor(may: (permission: string) => boolean): MenuRoute[] {
  return appRoutes.filter((route): route is MenuRoute => {
    const needed = route.menu?.permission ?? route.permission;
    return route.menu !== undefined && (needed === undefined || may(needed));
  });
}

/** What each role reaches with the thumb, the most wanted first. Screens that do not exist or are closed fall out. */
const thumb: Record<string, string[]> = {
  AMBASSADOR: ['today', 'leads', 'inbox'],
  OFFICER: ['today', 'projects', 'issues', 'leads', 'inbox'],
  LEADER: ['today', 'instructions', 'leader-links', 'leads', 'inbox'],
  COORDINATOR: ['today', 'issues', 'leads', 'inbox'],
  HANDLER: ['today'],
  DISPATCHER: ['today', 'leads', 'inbox'],
  SUPERVISOR: ['today', 'projects', 'issues', 'leads', 'inbox'],
  STATISTICIAN: ['today', 'projects', 'leads', 'inbox'],
  ADMIN: ['today', 'users', 'system'],
  AUDITOR: ['today', 'leads', 'system'],
};
const order = [
  'DISPATCHER',
  'OFFICER',
  'LEADER',
  'COORDINATOR',
  'AMBASSADOR',
  'SUPERVISOR',
  'STATISTICIAN',
  'HANDLER',
  'ADMIN',
  'AUDITOR',
];
const thumbPlaces = 3;

/** At most three screens for the bottom bar; ＋ and 我的 are always beside them. */
export function thumbRoutes(roles: readonly string[], may: (permission: string) => boolean): AppRoute[] {
  const role = order.find((candidate) => roles.includes(candidate)) ?? 'AMBASSADOR';
  return (thumb[role] ?? [])
    .map((id) => appRoutes.find((route) => route.id === id))
    .filter(
      (route): route is AppRoute => route !== undefined && (route.permission === undefined || may(route.permission)),
    )
    .slice(0, thumbPlaces);
}
