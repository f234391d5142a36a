import { defineSheet, localDay } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { chain, common, investment, investor, loggedFilter, note, reporter, type Row } from './lead-sheet-columns.js';
import { joined, wordOf } from './lead-words.js';
import type { LeadSheetFilter } from './leads.list.schemas.js';

/** 在谈项目台账: as it goes to the superior office. 项目名称 is no field of a lead and is filled in by hand. */
export const leadLedger = defineSheet<LeadSheetFilter, Row>({
  ...common,
  name: 'lead.ledger',
  loggedFilter: (filter) => loggedFilter(inTalks(filter)),
  title: { 'zh-CN': '在谈项目台账', en: 'Ledger of projects in talks' },
  unitLine: { 'zh-CN': '单位：万元、亩', en: 'Units: 10,000 yuan, mu' },
  columns: [
    investor,
    {
      key: 'project',
      header: { 'zh-CN': '项目名称', en: 'Name of the project' },
      width: 12,
      kind: 'text',
      value: () => null,
    },
    {
      key: 'summary',
      header: { 'zh-CN': '建设内容', en: 'What is to be built' },
      synonyms: ['项目概况', '主要建设内容', '项目简介'],
      width: 22,
      kind: 'text',
      value: (row) => row.summary,
    },
    investment,
    {
      key: 'land',
      header: { 'zh-CN': '用地（亩）', en: 'Land (mu)' },
      width: 10,
      kind: 'land',
      isSummed: true,
      value: (row) => row.landAreaM2,
    },
    chain,
    reporter,
    {
      key: 'owner',
      header: { 'zh-CN': '跟进责任人', en: 'Followed by' },
      width: 10,
      kind: 'text',
      value: (row, language) => joined(language, row.ownerUnit, row.owner),
    },
    {
      key: 'latest',
      header: { 'zh-CN': '最近进展及日期', en: 'Latest progress and its date' },
      width: 18,
      kind: 'text',
      value: latestOf,
    },
    { key: 'problems', header: { 'zh-CN': '存在问题', en: 'Problems' }, width: 12, kind: 'text', value: problemsOf },
    {
      key: 'next',
      header: { 'zh-CN': '下一步计划', en: 'Next step' },
      width: 14,
      kind: 'text',
      value: (row, language) => joined(language, row.nextStep, row.nextStepOn),
    },
    note,
  ],
});

/** Without a stage of its own choice the ledger is of what is 在谈. */
export function inTalks(filter: LeadSheetFilter): LeadSheetFilter {
  return { ...filter, stage: filter.stage ?? ['NEGOTIATING'] };
}

function latestOf({ latestText, latestAt, lastContactAt }: Row, language: Language): string | null {
  const day = latestAt ?? lastContactAt;
  return joined(language, latestText, day === null ? null : localDay(day));
}

/** What holds it up, in the words of whoever follows it. */
function problemsOf({ status, statusReason, waitingCause }: Row, language: Language): string | null {
  const isHeldUp = status === 'DELAYED' || status === 'DORMANT';
  return joined(
    language,
    isHeldUp ? wordOf('status', status, language) : null,
    isHeldUp ? statusReason : null,
    wordOf('waiting', waitingCause, language),
  );
}
