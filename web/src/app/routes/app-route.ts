import type { ComponentType } from 'react';

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
