import type { RefObject } from 'react';
import type { InputRef } from 'antd';
import { useHotkeys } from '../../lib/hotkeys';

interface Parts {
  container: RefObject<HTMLElement | null>;
  search: RefObject<InputRef | null>;
  onChoose?: ((key: string) => void) | undefined;
}

/** j and k walk the rows by moving the focus, so that Enter opens by itself; x chooses, / searches. */
export function useRowKeys({ container, search, onChoose }: Parts): void {
  const links = (): HTMLElement[] =>
    Array.from(container.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? []);
  const currentRow = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
  const move = (step: number): void => {
    const all = links();
    const row = currentRow();
    const index = all.findIndex((link) => row?.contains(link));
    const next = all[index === -1 ? 0 : Math.min(Math.max(index + step, 0), all.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    '/': () => search.current?.focus(),
    x: () => {
      const key = currentRow()?.dataset.row;
      if (key) {
        onChoose?.(key);
      }
    },
  });
}
