import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';

// jsdom has no layout: what the screens ask of it is answered here, as a desk would.
Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
    onchange: null,
  }),
});
class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}
vi.stubGlobal('ResizeObserver', Observer);
vi.stubGlobal('IntersectionObserver', Observer);
Element.prototype.scrollIntoView = () => undefined;

// The machine may be busy: waiting is bounded, not short. A failure names what was sought, without the whole page.
configure({
  asyncUtilTimeout: 10_000,
  getElementError: (message) => new Error(message ?? 'not found'),
});

beforeAll(async () => {
  const { startTestI18n } = await import('./i18n');
  await startTestI18n();
});

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  cleanup();
});
