import { defineSheet, localDay } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { maskPhone, maskPhones, normalizePhone } from './lead-phone.js';
import { joined, marksOf, wordOf } from './lead-words.js';
import { LeadSheetFilter } from './leads.list.schemas.js';
import type { LeadSheetRow } from './leads.sheet.rows.js';

type Row = LeadSheetRow;

/** What both sheets of leads have in common. */
const common = {
  permission: 'lead.export',
  fullPhonePermission: 'lead.export-phones',
  orientation: 'landscape',
  filter: LeadSheetFilter,
  loggedFilter,
  keyOf: (row: Row) => row.id,
} as const;

const investor = {
  key: 'investor',
  header: { 'zh-CN': '投资方', en: 'Investor' },
  synonyms: ['投资企业', '企业名称', '客商名称', '投资主体'],
  width: 16,
  kind: 'text',
  value: (row: Row) => row.title,
} as const;
const chain = {
  key: 'chain',
  header: { 'zh-CN': '产业链', en: 'Industrial chain' },
  width: 8,
  kind: 'text',
  value: (row: Row) => row.chain,
} as const;
const investment = {
  key: 'intendedInvestment',
  header: { 'zh-CN': '计划总投资（万元）', en: 'Planned investment (10,000 yuan)' },
  synonyms: ['总投资', '计划投资', '投资额'],
  width: 13,
  kind: 'money',
  isSummed: true,
  value: (row: Row) => row.intendedInvestment,
} as const;
const reporter = {
  key: 'reporter',
  header: { 'zh-CN': '首报人', en: 'First reporter' },
  width: 8,
  kind: 'text',
  value: (row: Row) => row.reporter,
} as const;
const note = {
  key: 'note',
  header: { 'zh-CN': '备注', en: 'Remarks' },
  width: 8,
  kind: 'text',
  value: (row: Row, language: Language) => marksOf(row, language),
} as const;

/** 线索清单: every field, for work outside the system; what is left out of it comes back by import. */
export const leadList = defineSheet<LeadSheetFilter, Row>({
  ...common,
  name: 'lead.list',
  title: { 'zh-CN': '招商线索清单', en: 'List of leads' },
  unitLine: { 'zh-CN': '单位：万元、㎡', en: 'Units: 10,000 yuan, m²' },
  columns: [
    { key: 'code', header: { 'zh-CN': '编号', en: 'Code' }, width: 16, kind: 'text', value: (row) => row.code },
    investor,
    {
      key: 'summary',
      header: { 'zh-CN': '项目概况', en: 'Project' },
      width: 20,
      kind: 'text',
      value: (row) => row.summary,
    },
    {
      key: 'stage',
      header: { 'zh-CN': '阶段', en: 'Stage' },
      width: 8,
      kind: 'text',
      value: (row, language) => wordOf('stage', row.stage, language),
    },
    {
      key: 'status',
      header: { 'zh-CN': '状态', en: 'Status' },
      width: 9,
      kind: 'text',
      value: (row, language) => wordOf('status', row.status, language),
    },
    {
      key: 'industryCode',
      header: { 'zh-CN': '行业代码', en: 'Industry (GB/T 4754)' },
      width: 8,
      kind: 'text',
      value: (row) => row.industryCode,
    },
    chain,
    investment,
    {
      key: 'landAreaM2',
      header: { 'zh-CN': '用地需求（㎡）', en: 'Land (m²)' },
      width: 12,
      kind: 'floor',
      isSummed: true,
      value: (row) => row.landAreaM2,
    },
    {
      key: 'spaceAreaM2',
      header: { 'zh-CN': '厂房需求（㎡）', en: 'Floor space (m²)' },
      width: 12,
      kind: 'floor',
      isSummed: true,
      value: (row) => row.spaceAreaM2,
    },
    {
      key: 'contactName',
      header: { 'zh-CN': '联系人', en: 'Contact' },
      width: 8,
      kind: 'text',
      value: (row) => row.contactName,
    },
    {
      key: 'contactTitle',
      header: { 'zh-CN': '职务', en: 'Title' },
      width: 8,
      kind: 'text',
      value: (row) => row.contactTitle,
    },
    { key: 'phone', header: { 'zh-CN': '联系电话', en: 'Phone' }, width: 13, kind: 'text', value: (row) => row.phone },
    {
      key: 'source',
      header: { 'zh-CN': '线索来源', en: 'Source' },
      width: 8,
      kind: 'text',
      value: (row, language) => wordOf('source', row.sourceKind, language),
    },
    {
      key: 'sourceDetail',
      header: { 'zh-CN': '来源说明', en: 'About the source' },
      width: 8,
      kind: 'text',
      value: (row) => row.sourceDetail,
    },
    {
      key: 'capturedAt',
      header: { 'zh-CN': '获悉日期', en: 'Learnt on' },
      width: 11,
      kind: 'date',
      value: (row) => row.capturedAt,
    },
    reporter,
    {
      key: 'firstReportedAt',
      header: { 'zh-CN': '首报时间', en: 'First reported' },
      width: 17,
      kind: 'instant',
      value: (row) => row.firstReportedAt,
    },
    {
      key: 'ownerUnit',
      header: { 'zh-CN': '责任单位', en: 'Unit' },
      width: 8,
      kind: 'text',
      value: (row) => row.ownerUnit,
    },
    { key: 'owner', header: { 'zh-CN': '负责人', en: 'Owner' }, width: 8, kind: 'text', value: (row) => row.owner },
    {
      key: 'lastContactAt',
      header: { 'zh-CN': '最近联系', en: 'Last contact' },
      width: 11,
      kind: 'date',
      value: (row) => row.lastContactAt,
    },
    {
      key: 'nextStep',
      header: { 'zh-CN': '下一步', en: 'Next step' },
      width: 10,
      kind: 'text',
      value: (row) => row.nextStep,
    },
    {
      key: 'nextStepOn',
      header: { 'zh-CN': '计划日期', en: 'Planned for' },
      width: 11,
      kind: 'date',
      value: (row) => row.nextStepOn,
    },
    note,
  ],
});

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

/** Somebody may have searched for a phone number: it does not enter the log. */
function loggedFilter(filter: LeadSheetFilter): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  if (filter.q === undefined) {
    return given;
  }
  const phone = normalizePhone(filter.q);
  return { ...given, q: phone === null ? maskPhones(filter.q) : maskPhone(phone) };
}
