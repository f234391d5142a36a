import { createContext, useContext } from 'react';

export interface Toast {
  text: string;
  tone?: 'neutral' | 'bad';
  /** Takes back what was done; offered for ten seconds. */
  onUndo?: () => Promise<void>;
}

export const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says what happened, with a way back where there is one: only what cannot be undone asks beforehand. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}
