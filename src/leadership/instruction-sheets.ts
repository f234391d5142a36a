import { defineSheet, localLimit } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { nameOfRecord } from '../platform/records/index.js';
import { InstructionSheetFilter } from './instructions.schemas.js';
import type { InstructionListItem } from './instructions.view.schemas.js';
import { outcomesOf, unitsOf, word } from './leadership-words.js';

type Row = InstructionListItem;

/** 批示件办理台账, as it is laid before leaders and the supervision office. */
export const instructionLedger = defineSheet<InstructionSheetFilter, Row>({
  name: 'instruction.ledger',
  permission: 'instruction.export',
  title: { 'zh-CN': '批示件办理台账', en: 'Ledger of instructions' },
  orientation: 'landscape',
  filter: InstructionSheetFilter,
  loggedFilter: (filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
  columns: [
    { key: 'code', header: { 'zh-CN': '编号', en: 'Code' }, width: 16, kind: 'text', value: (row) => row.code },
    {
      key: 'leader',
      header: { 'zh-CN': '领导', en: 'Leader' },
      width: 10,
      kind: 'text',
      value: (row) => row.leader?.name ?? null,
    },
    { key: 'givenOn', header: { 'zh-CN': '日期', en: 'Date' }, width: 12, kind: 'date', value: (row) => row.givenOn },
    { key: 'about', header: { 'zh-CN': '对象', en: 'About' }, width: 24, kind: 'text', value: aboutOf },
    {
      key: 'words',
      header: { 'zh-CN': '批示原文', en: 'Words' },
      width: 36,
      kind: 'text',
      value: (row, language) => row.words ?? word('confidential', language),
    },
    {
      key: 'units',
      header: { 'zh-CN': '承办单位', en: 'Units' },
      width: 20,
      kind: 'text',
      value: (row, language) => unitsOf(row.tasks, language),
    },
    {
      key: 'dueAt',
      header: { 'zh-CN': '反馈时限', en: 'Report due' },
      width: 17,
      kind: 'text',
      value: (row) => localLimit(new Date(row.dueAt)),
    },
    {
      key: 'outcome',
      header: { 'zh-CN': '办理情况', en: 'What came of it' },
      width: 40,
      kind: 'text',
      value: (row, language) => outcomesOf(row.tasks, language),
    },
    { key: 'state', header: { 'zh-CN': '状态', en: 'State' }, width: 12, kind: 'text', value: stateOf },
  ],
});

function aboutOf({ record, subject }: Row): string | null {
  return [nameOfRecord(record), subject].filter(Boolean).join(' ') || null;
}

function stateOf({ state, isLate }: Row, language: Language): string {
  const name = word(`state.${state}`, language);
  return isLate ? word('late', language, { state: name }) : name;
}
