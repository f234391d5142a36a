import type { Language } from '../platform/actor/index.js';
import { maskPhone, maskPhones, normalizePhone } from './lead-phone.js';
import { marksOf } from './lead-words.js';
import { LeadSheetFilter } from './leads.list.schemas.js';
import type { LeadSheetRow } from './leads.sheet.rows.js';

/** A lead in a sheet. */
export type Row = LeadSheetRow;

/** What both sheets of leads have in common. */
export const common = {
  permission: 'lead.export',
  fullPhonePermission: 'lead.export-phones',
  orientation: 'landscape',
  filter: LeadSheetFilter,
  loggedFilter,
  keyOf: (row: Row) => row.id,
} as const;

export const investor = {
  key: 'investor',
  header: { 'zh-CN': '投资方', en: 'Investor' },
  synonyms: ['投资企业', '企业名称', '客商名称', '投资主体'],
  width: 16,
  kind: 'text',
  value: (row: Row) => row.title,
} as const;
export const chain = {
  key: 'chain',
  header: { 'zh-CN': '产业链', en: 'Industrial chain' },
  width: 8,
  kind: 'text',
  value: (row: Row) => row.chain,
} as const;
export const investment = {
  key: 'intendedInvestment',
  header: { 'zh-CN': '计划总投资（万元）', en: 'Planned investment (10,000 yuan)' },
  synonyms: ['总投资', '计划投资', '投资额'],
  width: 13,
  kind: 'money',
  isSummed: true,
  value: (row: Row) => row.intendedInvestment,
} as const;
export const reporter = {
  key: 'reporter',
  header: { 'zh-CN': '首报人', en: 'First reporter' },
  width: 8,
  kind: 'text',
  value: (row: Row) => row.reporter,
} as const;
export const note = {
  key: 'note',
  header: { 'zh-CN': '备注', en: 'Remarks' },
  width: 8,
  kind: 'text',
  value: (row: Row, language: Language) => marksOf(row, language),
} as const;

/** Somebody may have searched for a phone number: it does not enter the log. */
export function loggedFilter(filter: LeadSheetFilter): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  if (filter.q === undefined) {
    return given;
  }
  const phone = normalizePhone(filter.q);
  return { ...given, q: phone === null ? maskPhones(filter.q) : maskPhone(phone) };
}
