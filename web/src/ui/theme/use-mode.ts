import { useSyncExternalStore } from 'react';
import { readStored, store } from '../../lib/storage';
import { applyTokens } from './apply-tokens';
import type { Mode } from './tokens';

export type ModeChoice = Mode | 'system';

const storageKey = 'landfall.mode';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

export function modeChoice(): ModeChoice {
  const stored = readStored(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function currentMode(): Mode {
  const choice = modeChoice();
  if (choice !== 'system') {
    return choice;
  }
  return systemDark.matches ? 'dark' : 'light';
}

export function chooseMode(choice: ModeChoice): void {
  store(storageKey, choice);
  announce();
}

/** Sets the colours before the first paint and follows the device from then on. */
export function startMode(): void {
  applyTokens(currentMode());
  systemDark.addEventListener('change', announce);
}

function announce(): void {
  applyTokens(currentMode());
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useMode(): Mode {
  return useSyncExternalStore(subscribe, currentMode);
}

export function useModeChoice(): ModeChoice {
  return useSyncExternalStore(subscribe, modeChoice);
}
