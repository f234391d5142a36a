import { describe, expect, it } from 'vitest';
import { columnsAt, findHeader, headerKey, suggestMapping, unitOf } from './columns.js';
import type { ImportField } from './importer.js';

const title = (text: string): Record<'zh-CN' | 'en', string> => ({ 'zh-CN': text, en: text });
const FIELDS: ImportField[] = [
  { name: 'investorName', kind: 'text', title: title('投资方'), synonyms: ['企业名称'], example: '' },
  { name: 'contactName', kind: 'text', title: title('联系人'), synonyms: ['联系人姓名'], example: '' },
  { name: 'contactPhone', kind: 'phone', title: title('联系电话'), synonyms: ['联系人电话'], example: '' },
  { name: 'intendedInvestment', kind: 'amount', title: title('计划总投资'), example: '' },
  { name: 'landAreaM2', kind: 'area', title: title('用地'), example: '' },
];
const [, , , INVESTMENT, LAND] = FIELDS as [ImportField, ImportField, ImportField, ImportField, ImportField];

const NASTY = [
  { number: 1, cells: ['某开发区在谈项目台账'] },
  { number: 2, cells: ['', '', '', '', '', '单位：万元、亩'] },
  { number: 4, cells: ['序号', '投资方', '联系人', '', '计划总投资', '用地（㎡）'] },
  { number: 5, cells: ['', '', '姓名', '电话'] },
  { number: 6, cells: ['1', '甲公司', '王总', '13900000000', '3500', '20000'] },
];

describe('the header of a sheet', () => {
  it('is found below titles, in two rows, with merged cells', () => {
    const place = findHeader(NASTY, FIELDS);
    expect(place).toEqual({ row: 4, count: 2 });
    const columns = columnsAt(NASTY, place, []);
    expect(columns.map((column) => column.title)).toEqual([
      '序号',
      '投资方',
      '联系人姓名',
      '联系人电话',
      '计划总投资',
      '用地（㎡）',
    ]);
    expect(suggestMapping(columns, FIELDS, new Map())).toEqual({
      investorName: 1,
      contactName: 2,
      contactPhone: 3,
      intendedInvestment: 4,
      landAreaM2: 5,
    });
  });

  it('lends its units, and those of a line above, to the columns; its own come first', () => {
    const columns = columnsAt(NASTY, findHeader(NASTY, FIELDS), []);
    expect(unitOf(INVESTMENT, columns[4])).toEqual({ power: 4, base: 'yuan' });
    expect(unitOf(LAND, columns[5])).toEqual({ power: 0, base: 'm2' });
    expect(unitOf(LAND, columns[1])).toEqual({ power: 0, base: 'mu' });
  });

  it('is one row where the next is a record', () => {
    const rows = [
      { number: 1, cells: ['企业名称', '联系人'] },
      { number: 2, cells: ['甲公司', '王总'] },
    ];
    expect(findHeader(rows, FIELDS)).toEqual({ row: 1, count: 1 });
  });

  it('is the first row of several texts where no field is named', () => {
    const rows = [
      { number: 1, cells: ['清单'] },
      { number: 2, cells: ['甲', '乙'] },
    ];
    expect(findHeader(rows, FIELDS)).toEqual({ row: 2, count: 1 });
    expect(findHeader([], FIELDS)).toEqual({ row: 1, count: 1 });
  });

  it.each(['计划总投资（万元）', '计划总投资/万元', ' 计划 总投资 *', '计划总投资：'])(
    'is the same written %s',
    (text) => {
      expect(headerKey(text)).toBe('计划总投资');
    },
  );
});

describe('the suggested mapping', () => {
  const columns = columnsAt(
    [{ number: 1, cells: ['企业名称', '单位', '联系人', '联系人'] }],
    { row: 1, count: 1 },
    [2],
  );

  it('leaves out what is hidden, and gives a field to the first column that names it', () => {
    expect(suggestMapping(columns, FIELDS, new Map())).toEqual({ investorName: 0, contactName: 3 });
  });

  it('remembers what somebody has mapped or left out before', () => {
    const remembered = new Map([
      ['单位', 'investorName'],
      ['企业名称', null],
    ]);
    expect(suggestMapping(columns, FIELDS, remembered)).toEqual({ investorName: 1, contactName: 3 });
  });
});
