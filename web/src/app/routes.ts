import { dayRoutes } from './routes/day.routes';
import { documentsRoutes } from './routes/documents.routes';
import { handoversRoutes } from './routes/handovers.routes';
import { importsRoutes } from './routes/imports.routes';
import { leadershipRoutes } from './routes/leadership.routes';
import { leadsRoutes } from './routes/leads.routes';
import { officeRoutes } from './routes/office.routes';
import { robotsRoutes } from './routes/robots.routes';
import { tasksRoutes } from './routes/tasks.routes';
import type { AppRoute } from './routes/app-route';

export { publicRoutes } from './routes/public.routes';
export type { AppRoute, RouteGroup } from './routes/app-route';

/** Every screen behind the sign-in, in the order of the navigation. */
export const appRoutes: readonly AppRoute[] = [
  ...dayRoutes,
  ...leadsRoutes,
  ...tasksRoutes,
  ...importsRoutes,
  ...leadershipRoutes,
  ...documentsRoutes,
  ...handoversRoutes,
  ...officeRoutes,
  ...robotsRoutes,
];

export function routeById(id: string): AppRoute | undefined {
  return appRoutes.find((route) => route.id === id);
}
