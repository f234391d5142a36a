import { z } from 'zod';
import type { Language } from '../platform/actor/index.js';
import { defineSetting, type SettingDefinition } from '../platform/settings/index.js';
import type { Sheet, SheetColumn, SheetFacts, StoredLayout } from './sheet.js';

export interface LaidOutColumn extends Pick<SheetColumn, 'key' | 'kind' | 'width' | 'isSummed'> {
  header: string;
  /** Where its value stands in a line. */
  place: number;
}

/** A sheet as it is printed in this zone, in one language. */
export interface SheetLayout {
  title: string;
  unitLine: string | null;
  orientation: 'portrait' | 'landscape';
  columns: LaidOutColumn[];
}

/** What an administrator may change of a sheet: which columns in which order, their headers and widths, title, paper. */
export function layoutSetting(sheet: SheetFacts): SettingDefinition<StoredLayout> {
  const keys = sheet.columns.map(({ key }) => key);
  const column = z.strictObject({
    key: z.enum(keys),
    header: z.string().min(1).max(40).optional(),
    width: z.number().min(2).max(100),
  });
  return defineSetting<StoredLayout>({
    key: `sheet.${sheet.name}`,
    schema: z.strictObject({
      title: z.string().min(1).max(80).optional(),
      unitLine: z.string().max(80).optional(),
      orientation: z.enum(['portrait', 'landscape']),
      columns: z.array(column).min(1).max(60),
    }),
    defaultValue: {
      orientation: sheet.orientation,
      columns: sheet.columns.map(({ key, width }) => ({ key, width })),
    },
    source: '本系统起始模板，可按上级要求的表样调整',
  });
}

/** What the zone has not worded itself is worded by the sheet. */
export function layoutOf(sheet: Sheet, layout: StoredLayout, language: Language): SheetLayout {
  return {
    title: layout.title ?? sheet.title[language],
    unitLine: layout.unitLine ?? sheet.unitLine?.[language] ?? null,
    orientation: layout.orientation,
    columns: layout.columns.flatMap(({ key, header, width }) => {
      const place = sheet.columns.findIndex((column) => column.key === key);
      const column = sheet.columns[place];
      return column ? [{ ...column, header: header ?? column.header[language], width, place }] : [];
    }),
  };
}
