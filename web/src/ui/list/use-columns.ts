import { useState } from 'react';
import { readStored, store } from '../../lib/storage';
import type { Column } from './list-types';

export interface ChosenColumns<Row> {
  shown: Column<Row>[];
  isShown: (key: string) => boolean;
  toggle: (key: string) => void;
}

/** The columns somebody chose for a list, remembered on this device. The first column names the row and stays. */
export function useColumns<Row>(listId: string, columns: Column<Row>[]): ChosenColumns<Row> {
  const storageKey = `landfall.columns.${listId}`;
  const [choices, setChoices] = useState(() => readStored<Record<string, boolean>>(storageKey) ?? {});
  const isShown = (key: string): boolean => {
    const index = columns.findIndex((column) => column.key === key);
    return index === 0 || (choices[key] ?? !columns[index]?.isHiddenAtFirst);
  };
  return {
    shown: columns.filter((column) => isShown(column.key)),
    isShown,
    toggle: (key) => {
      const next = { ...choices, [key]: !isShown(key) };
      setChoices(next);
      store(storageKey, next);
    },
  };
}
