import { describe, expect, it } from 'vitest';
import type { ImportField } from './importer.js';
import { isNoRecord, readRow, type RowContent, type SheetShape } from './row-reading.js';

const title = { 'zh-CN': '', en: '' };
const FIELDS: [ImportField, ...ImportField[]] = [
  { name: 'name', kind: 'text', title, isRequired: true, example: '' },
  { name: 'amount', kind: 'amount', title, example: '' },
  { name: 'area', kind: 'area', title, example: '' },
  { name: 'day', kind: 'date', title, example: '' },
  { name: 'isKey', kind: 'flag', title, example: '' },
];
const column = (index: number): SheetShape['columns'][number] => ({
  index,
  title: '',
  key: '',
  isHidden: false,
  units: index === 1 ? [{ power: 4, base: 'yuan' }] : [],
});
const SHAPE: SheetShape = {
  columns: [0, 1, 2, 3].map(column),
  mapping: { name: 0, amount: 1, area: 2, day: 3 },
  dateSystem: '1904',
};

function row(cells: string[], mended: Record<string, string> = {}): RowContent {
  return { cells, mended };
}

describe('a row of a sheet', () => {
  it('is read field by field, with what was taken for granted', () => {
    expect(readRow(FIELDS, SHAPE, row(['甲公司', '3500', '二百亩', '44624']))).toEqual({
      values: { name: '甲公司', amount: '35000000.00', area: '133333.33', day: '2026-03-05' },
      problems: [],
      fields: [
        { field: 'name', text: '甲公司', value: '甲公司', notes: [], isMended: false },
        { field: 'amount', text: '3500', value: '35000000.00', notes: ['unit-of-header'], isMended: false },
        { field: 'area', text: '二百亩', value: '133333.33', notes: [], isMended: false },
        { field: 'day', text: '44624', value: '2026-03-05', notes: ['serial'], isMended: false },
      ],
    });
  });

  it('names every problem, and that a required field is missing once', () => {
    expect(readRow(FIELDS, SHAPE, row(['#REF!', '3-5亿', '200', '3月5日'])).problems).toEqual([
      { path: 'name', code: 'import.value-cell-error' },
      { path: 'amount', code: 'import.value-range' },
      { path: 'area', code: 'import.value-unit-missing' },
      { path: 'day', code: 'import.value-year-missing' },
    ]);
    expect(readRow(FIELDS, SHAPE, row([])).problems).toEqual([{ path: 'name', code: 'import.required' }]);
  });

  it('takes a stroke for nothing where a number would stand, and what was typed over a cell for the cell', () => {
    const reading = readRow(FIELDS, SHAPE, row(['甲', '/', '—', '无'], { name: '乙公司', isKey: '是' }));
    expect(reading).toMatchObject({ values: { name: '乙公司', isKey: true }, problems: [] });
    expect(reading.fields.find(({ field }) => field === 'name')).toMatchObject({ isMended: true, text: '乙公司' });
  });

  it('is no record when it is a sum or the example of the template', () => {
    expect(isNoRecord(SHAPE, FIELDS, row(['合 计', '7000']))).toBe(true);
    expect(isNoRecord(SHAPE, FIELDS, row(['', '总计', '7000']))).toBe(true);
    expect(isNoRecord(SHAPE, FIELDS, row(['示例：某公司', '3500']))).toBe(true);
    expect(isNoRecord(SHAPE, FIELDS, row(['填报单位：某园区　填报人：某某　审核人：']))).toBe(true);
    expect(isNoRecord(SHAPE, FIELDS, row(['共 20 条，截至2026年2月10日']))).toBe(true);
    expect(isNoRecord(SHAPE, FIELDS, row(['合众公司', '3500']))).toBe(false);
    expect(isNoRecord(SHAPE, FIELDS, row(['共享科技公司', '3500']))).toBe(false);
  });
});
