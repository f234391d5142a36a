import type { z } from 'zod';
import type { Permission } from '../access/index.js';
import type { Actor, Language } from '../platform/actor/index.js';
import type { SettingDefinition } from '../platform/settings/index.js';

/** A text of a printed sheet, in both languages. */
export type Words = Readonly<Record<Language, string>>;

/**
 * How a value stands in a cell. Money comes in yuan and is shown in 万元; `land` and `floor` come in m², land is shown in
 * 亩; a date is `YYYY-MM-DD` or an instant, which is shown as the day in Asia/Shanghai.
 */
export type ColumnKind = 'text' | 'money' | 'land' | 'floor' | 'number' | 'date' | 'instant';

/** Decimals are text, as they come from the database. */
export type SheetValue = string | number | Date | null;

export interface SheetColumn {
  readonly key: string;
  readonly header: Words;
  /** In characters of the body's font. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** Whether 合计 makes sense. */
  readonly isSummed?: boolean;
  /** Other headers under which zones keep it in forms of their own. */
  readonly synonyms?: readonly string[];
}

export type PhoneForm = 'masked' | 'full';

export interface SheetRequest<Filter> {
  readonly filter: Filter;
  readonly phones: PhoneForm;
}

export interface SheetFacts {
  /** Name in routes, settings and the log: `lead.ledger`. */
  readonly name: string;
  readonly permission: Permission;
  /** Without it phones are masked; a sheet without phones has none. */
  readonly fullPhonePermission?: Permission;
  readonly title: Words;
  /** 单位：万元、亩 */
  readonly unitLine?: Words;
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly SheetColumn[];
}

/** What a module declares of a sheet: its columns as data, and the rows that the reader may see. */
export interface SheetDefinition<Filter, Row> extends SheetFacts {
  readonly columns: ReadonlyArray<SheetColumn & { readonly value: (row: Row, language: Language) => SheetValue }>;
  readonly filter: z.ZodType<Filter>;
  /** Which record a row is, for what has changed since the last issue. */
  readonly keyOf?: (row: Row) => string;
  /** The filter as it may be logged: without anybody's phone. */
  readonly loggedFilter: (filter: Filter) => Record<string, unknown>;
}

/** Reads the rows of a sheet, a portion at a time, within the scope of whoever asks. */
export type RowSource<Filter, Row> = (actor: Actor, request: SheetRequest<Filter>) => AsyncIterable<readonly Row[]>;

/** Portions of lines; the values stand in the order of `columns`. */
export type SheetLines = AsyncIterable<ReadonlyArray<readonly SheetValue[]>>;

/** A line and which record it is about; null where the sheet does not say. */
export interface KeyedLine {
  readonly key: string | null;
  readonly values: readonly SheetValue[];
}

/** What was asked of a sheet, checked by its own schema. */
export interface OpenedSheet {
  readonly loggedFilter: Record<string, unknown>;
  readonly lines: () => SheetLines;
  readonly keyed: () => AsyncIterable<readonly KeyedLine[]>;
}

/** What an administrator may change: columns and their order, widths, headers, title, paper. */
export interface StoredLayout {
  title?: string;
  unitLine?: string;
  orientation: 'portrait' | 'landscape';
  columns: Array<{ key: string; header?: string; width: number }>;
}

export interface Sheet extends SheetFacts {
  readonly layout: SettingDefinition<StoredLayout>;
  /** @throws ZodError when the filter is none of this sheet's */
  open(actor: Actor, request: SheetRequest<unknown>): OpenedSheet;
}
