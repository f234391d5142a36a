import { useEffect, useRef } from 'react';

/** Keys as "j", "Enter", "/", "mod+k" (mod is Ctrl, or Command on a Mac). */
export type Hotkeys = Record<string, (event: KeyboardEvent) => void>;

/** Single keys rest while somebody types or a dialog is open; combinations with mod always work. */
export function useHotkeys(hotkeys: Hotkeys, enabled = true): void {
  const current = useRef(hotkeys);
  useEffect(() => {
    current.current = hotkeys;
  });
  useEffect(() => {
    if (!enabled) {
      return undefined;
    }
    const listen = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      const run = current.current[name];
      if (!run || event.defaultPrevented || (!name.startsWith('mod+') && isBusy(event.target, name))) {
        return;
      }
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}

function nameOf(event: KeyboardEvent): string {
  if (event.ctrlKey || event.metaKey) {
    return `mod+${event.key.toLowerCase()}`;
  }
  return event.altKey ? '' : event.key;
}

function isBusy(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof Element)) {
    return false;
  }
  const typing = target.closest('input, textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"]');
  const pressing = name === 'Enter' && target.closest('button, a, [role="button"]');
  return (
    Boolean(typing ?? pressing) || document.querySelector('[role="dialog"], [aria-modal="true"], dialog[open]') !== null
  );
}
