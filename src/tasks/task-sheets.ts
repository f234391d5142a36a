import { defineSheet, localDay, localLimit } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { joined, sourceWords, unitWords, wordOf } from './task-paper-words.js';
import { TaskSheetFilter } from './tasks.list.schemas.js';
import type { TaskSheetRow } from './tasks.sheet.queries.js';

type Row = TaskSheetRow;

/** 督办事项台账, of any list. */
export const taskLedger = defineSheet<TaskSheetFilter, Row>({
  name: 'task.ledger',
  permission: 'task.export',
  title: { 'zh-CN': '督办事项台账', en: 'Ledger of tasks' },
  orientation: 'landscape',
  filter: TaskSheetFilter,
  loggedFilter: (filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
  columns: [
    { key: 'code', header: { 'zh-CN': '编号', en: 'Code' }, width: 16, kind: 'text', value: (row) => row.code },
    {
      key: 'source',
      header: { 'zh-CN': '来源', en: 'Source' },
      width: 18,
      kind: 'text',
      value: (row, language) => sourceWords(row, language),
    },
    {
      key: 'words',
      header: { 'zh-CN': '事项原文', en: 'Words of the source' },
      width: 40,
      kind: 'text',
      value: (row) => row.words,
    },
    {
      key: 'units',
      header: { 'zh-CN': '牵头/配合单位', en: 'Lead and supporting units' },
      width: 22,
      kind: 'text',
      value: (row, language) => unitWords(row, language),
    },
    {
      key: 'handler',
      header: { 'zh-CN': '责任人', en: 'Handler' },
      width: 10,
      kind: 'text',
      value: (row) => row.handler,
    },
    {
      key: 'issuedAt',
      header: { 'zh-CN': '交办时间', en: 'Issued' },
      width: 12,
      kind: 'date',
      value: (row) => row.issuedAt,
    },
    {
      key: 'dueAt',
      header: { 'zh-CN': '时限', en: 'Due' },
      width: 17,
      kind: 'text',
      value: (row) => localLimit(row.dueAt),
    },
    { key: 'latest', header: { 'zh-CN': '进展', en: 'Progress' }, width: 32, kind: 'text', value: latestOf },
    { key: 'state', header: { 'zh-CN': '状态', en: 'State' }, width: 12, kind: 'text', value: stateOf },
    {
      key: 'closedAt',
      header: { 'zh-CN': '销号时间', en: 'Closed' },
      width: 12,
      kind: 'date',
      value: (row) => row.closedAt,
    },
  ],
});

function stateOf({ state, isLate }: Row, language: Language): string {
  return wordOf('state', state, language) + (isLate ? messageOf('task.word.late', language) : '');
}

function latestOf({ latestText, latestAt }: Row, language: Language): string | null {
  return latestAt === null ? null : joined('pause', language, latestText, localDay(latestAt));
}
