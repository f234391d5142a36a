import type { ComponentType } from 'react';

/** The frame is a chunk of its own: the sign-in page does not wait for it. */
export async function loadShell(): Promise<{ default: ComponentType }> {
  return { default: (await import('./shell')).Shell };
}
