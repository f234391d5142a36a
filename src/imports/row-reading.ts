import type { FieldError } from '../platform/errors/index.js';
import { unitOf } from './columns.js';
import type { ImportField, ImportValues } from './importer.js';
import type { ImportRun } from './import-run.entity.js';
import { readDate } from './values/dates.js';
import { readAmount, readArea } from './values/quantities.js';
import { isCellError, refused, type Reading, type ReadingNote } from './values/reading.js';
import { readChoice, readFlag, readText } from './values/words.js';

/** What stands in a row of the sheet, and what the person has typed over it. */
export interface RowContent {
  cells: string[];
  /** By field name. */
  mended: Record<string, string>;
}

/** One field of a row as it was understood. */
export interface FieldReading {
  field: string;
  /** As it stands in the sheet or was typed over it. */
  text: string;
  value: string | boolean | null;
  notes: ReadingNote[];
  isMended: boolean;
}

export interface RowReading {
  fields: FieldReading[];
  values: ImportValues;
  problems: FieldError[];
}

export type SheetShape = Pick<ImportRun, 'columns' | 'mapping' | 'dateSystem'>;

const LONGEST_PHONE = 50;
/** How people say that a number, a day or a choice is not there. */
const NOTHING = /^[-—–/\\、.]+$|^(?:无|暂无|没有)$/;
const TOTAL = /^(?:合计|总计|小计|累计|共计)/;
/** What stands below the rows of a sheet: 填报单位, 填报人, 截至某日共 n 条, 注：… */
const FOOT = /^(?:填报单位|填报人|填表人|制表|审核|截止|截至|共\d+|注[:：]|备注[:：])/;
const EXAMPLE = /^(?:示例|例[:：]|填写说明|说明[:：])/;

/** Reads a row by the mapping; pure, so that preview, check and import understand alike. */
export function readRow(fields: readonly ImportField[], shape: SheetShape, content: RowContent): RowReading {
  const values: Record<string, string | boolean> = {};
  const problems: FieldError[] = [];
  const readings = fields.flatMap((field): FieldReading[] => {
    const text = textOf(field, shape, content);
    if (text === undefined) {
      return [];
    }
    const isMended = content.mended[field.name] !== undefined;
    const reading = isBlank(field, text) ? null : readCell(field, shape, text);
    if (reading?.ok) {
      values[field.name] = reading.value;
      return [{ field: field.name, text, value: reading.value, notes: reading.notes, isMended }];
    }
    if (reading) {
      problems.push({ path: field.name, code: `import.value-${reading.problem}` });
    }
    return [{ field: field.name, text, value: null, notes: [], isMended }];
  });
  const missing = fields.filter(
    ({ name, isRequired }) =>
      isRequired && values[name] === undefined && !problems.some((problem) => problem.path === name),
  );
  problems.push(...missing.map(({ name }) => ({ path: name, code: 'import.required' })));
  return { fields: readings, values, problems };
}

/** Rows that are no records: sums and the foot below them, and the example of the template. */
export function isNoRecord(
  shape: SheetShape,
  [first]: readonly [ImportField, ...ImportField[]],
  row: RowContent,
): boolean {
  const leading = row.cells.find((cell) => cell.trim() !== '')?.replaceAll(/\s/g, '') ?? '';
  const name = (textOf(first, shape, row) ?? '').replaceAll(/\s/g, '');
  const isFoot = FOOT.test(leading) && row.cells.filter((cell) => cell.trim() !== '').length === 1;
  return isFoot || TOTAL.test(leading) || [leading, name].some((text) => EXAMPLE.test(text));
}

/** Undefined for a field that has no column and was not typed in. */
function textOf({ name }: ImportField, { mapping }: SheetShape, { cells, mended }: RowContent): string | undefined {
  const column = mapping[name];
  return mended[name] ?? (column === undefined ? undefined : (cells[column] ?? ''));
}

function isBlank({ kind }: ImportField, text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || (kind !== 'text' && kind !== 'flag' && NOTHING.test(trimmed));
}

function readCell(field: ImportField, shape: SheetShape, text: string): Reading<string | boolean> {
  return isCellError(text) ? refused('cell-error') : readField(field, shape, text);
}

function readField(field: ImportField, shape: SheetShape, text: string): Reading<string | boolean> {
  const unit = unitOf(field, shape.columns[shape.mapping[field.name] ?? -1]);
  switch (field.kind) {
    case 'amount':
      return readAmount(text, unit);
    case 'area':
      return readArea(text, unit);
    case 'date':
      return readDate(text, shape.dateSystem);
    case 'flag':
      return readFlag(text);
    case 'choice':
      return readChoice(text, field);
    case 'phone':
      return readText(text.normalize('NFKC'), LONGEST_PHONE);
    case 'text':
      return readText(text, field.longest);
  }
}
