import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { loadCatalogues } from '../i18n/i18n';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found.page';
import { RequireSession } from './require-session';
import { RouteGate } from './route-gate';
import { appRoutes, publicRoutes, type AppRoute } from './routes';
import { Starting } from './starting';

export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      HydrateFallback: Starting,
      ErrorBoundary: ErrorPage,
      children: [
        ...publicRoutes.map(toRouteObject),
        {
          Component: RequireSession,
          children: [...appRoutes.map(toRouteObject), { path: '*', Component: NotFoundPage }],
        },
      ],
    },
  ]);
}

/** A screen and its texts arrive together; who may not see it is told whom to ask. */
function toRouteObject(route: AppRoute): RouteObject {
  return {
    path: route.path,
    ErrorBoundary: ErrorPage,
    lazy: async () => {
      const [Screen] = await Promise.all([route.load(), loadCatalogues(route.catalogues)]);
      return { Component: gated(route, Screen) };
    },
  };
}

function gated(route: AppRoute, Screen: ComponentType): ComponentType {
  return function GatedScreen() {
    return (
      <RouteGate titleKey={route.titleKey} permission={route.permission}>
        <Screen />
      </RouteGate>
    );
  };
}
