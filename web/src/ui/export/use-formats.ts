import { useOwnSheets, type OwnSheet } from '../../api/own-sheets';
import { useSheets, type Sheet } from '../../api/sheets';
import { useMay } from '../../lib/session';
import type { ExportSource } from './export-types';

/** A way in which a list may be had: a sheet of ours, or a form of the zone that is filled with it. */
export type Format = { form: string; title: string } & (
  { sheet: Sheet; own?: never } | { own: OwnSheet; sheet?: never }
);

export interface Formats {
  formats: Format[];
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}

export function useFormats({ sheets: wanted }: ExportSource, isOpen: boolean): Formats {
  const may = useMay();
  const sheets = useSheets(isOpen);
  const own = useOwnSheets(isOpen && may('own-sheet.use'));
  const ours = wanted.flatMap(({ name }) => sheets.data?.find((sheet) => sheet.name === name) ?? []);
  const theirs = own.data?.items.filter(({ sheet }) => wanted.some(({ name }) => name === sheet)) ?? [];
  return {
    formats: [
      ...ours.map((sheet) => ({ form: sheet.name, title: sheet.title, sheet })),
      ...theirs.map((one) => ({ form: one.form, title: one.name, own: one })),
    ],
    isPending: sheets.isPending || own.isLoading,
    error: sheets.error ?? own.error,
    retry: () => void Promise.all([sheets.refetch(), ...(own.error ? [own.refetch()] : [])]),
  };
}
