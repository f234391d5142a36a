import type { ReactElement } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { antdTheme } from '../ui/theme/antd-theme';
import { ToastProvider } from '../ui/toast/toasts';

interface Rendered extends RenderResult {
  /** Where the screen is now: the address with its filters. */
  address: () => string;
}

/** Shows one screen with everything around it that it needs. */
export function renderScreen(screen: ReactElement, address = '/'): Rendered {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const router = createMemoryRouter([{ path: '*', element: screen }], { initialEntries: [address] });
  const rendered = render(
    <QueryClientProvider client={queryClient}>
      <ConfigProvider theme={antdTheme('light', false)} button={{ autoInsertSpace: false }}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ConfigProvider>
    </QueryClientProvider>,
  );
  return { ...rendered, address: () => router.state.location.pathname + router.state.location.search };
}
