import { useState } from 'react';
import { newKey } from '../../lib/new-key';
import { readStored, store } from '../../lib/storage';
import type { View } from './list-types';

export interface SavedViews {
  own: View[];
  save: (label: string, query: string) => View;
  remove: (key: string) => void;
}

/** Views that somebody saved for a list, beside those it comes with; kept on this device. */
export function useSavedViews(listId: string): SavedViews {
  const storageKey = `landfall.views.${listId}`;
  const [own, setOwn] = useState(() => readStored<View[]>(storageKey) ?? []);
  const replace = (next: View[]): void => {
    setOwn(next);
    store(storageKey, next);
  };
  return {
    own,
    save: (label, query) => {
      const view: View = { key: `own-${newKey()}`, label, query };
      replace([...own, view]);
      return view;
    },
    remove: (key) => replace(own.filter((view) => view.key !== key)),
  };
}
