import { inMu, inTenThousands, localMinute, type FormContent, type FormField } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import { maskPhones } from './lead-phone.js';
import { joined, wordOf } from './lead-words.js';
import type { LeadView } from './leads.view.schemas.js';

defineMessages({
  'lead.form.title': { 'zh-CN': '招商线索登记表', en: 'Registration of a lead' },
  'lead.form.investor': { 'zh-CN': '投资方', en: 'Investor' },
  'lead.form.contact': { 'zh-CN': '联系人及职务', en: 'Contact and title' },
  'lead.form.project': { 'zh-CN': '项目名称', en: 'Name of the project' },
  'lead.form.summary': { 'zh-CN': '建设内容', en: 'What is to be built' },
  'lead.form.investment': { 'zh-CN': '计划总投资', en: 'Planned investment' },
  'lead.form.space': { 'zh-CN': '用地/厂房需求', en: 'Land and floor space' },
  'lead.form.energy': { 'zh-CN': '用能/环保', en: 'Energy and environment' },
  'lead.form.chain': { 'zh-CN': '所属产业链', en: 'Industrial chain' },
  'lead.form.source': { 'zh-CN': '信息来源', en: 'Source' },
  'lead.form.reporter': { 'zh-CN': '首报人/首报时间', en: 'First reporter and time' },
  'lead.form.opinion': { 'zh-CN': '研判意见', en: 'Result of the triage' },
  'lead.form.owner': { 'zh-CN': '责任单位/人', en: 'Unit and owner' },
  'lead.amount': { 'zh-CN': '{amount} 万元', en: '{amount} × 10,000 yuan' },
  'lead.land': { 'zh-CN': '用地 {area} 亩', en: '{area} mu of land' },
  'lead.space': { 'zh-CN': '厂房 {area} ㎡', en: '{area} m² of floor space' },
});

/** 招商线索登记表. 项目名称 is no field of a lead and stays blank, to be filled in by hand. */
export function leadForm(lead: LeadView, opinion: string | null, language: Language): FormContent {
  const field = (name: string, value: string | null, isWide = false): FormField => ({
    label: messageOf(`lead.form.${name}`, language),
    value: value === null ? null : maskPhones(value),
    isWide,
  });
  const { contact, reporter, ownerUnit, owner } = lead;
  return {
    form: 'lead.registration',
    title: messageOf('lead.form.title', language),
    code: lead.code,
    fields: [
      field('investor', lead.title),
      field('project', null),
      field('contact', joined(language, contact.name, contact.title, contact.phoneMasked)),
      field('chain', lead.chain),
      field('summary', lead.summary, true),
      field('investment', amountOf(lead, language)),
      field('space', spaceOf(lead, language)),
      field('energy', joined(language, lead.energy, lead.environment), true),
      field('source', joined(language, wordOf('source', lead.sourceKind, language), lead.sourceDetail), true),
      field('reporter', joined(language, reporter?.name ?? null, localMinute(new Date(lead.firstReportedAt)))),
      field('owner', joined(language, ownerUnit?.name ?? null, owner?.name ?? null)),
      field('opinion', opinion, true),
    ],
  };
}

export function amountOf(
  { intendedInvestment }: Pick<LeadView, 'intendedInvestment'>,
  language: Language,
): string | null {
  return intendedInvestment === null
    ? null
    : messageOf('lead.amount', language, { amount: inTenThousands(intendedInvestment) });
}

export function spaceOf(
  { landAreaM2, spaceAreaM2 }: Pick<LeadView, 'landAreaM2' | 'spaceAreaM2'>,
  language: Language,
): string | null {
  return joined(
    language,
    landAreaM2 === null ? null : messageOf('lead.land', language, { area: inMu(landAreaM2) }),
    spaceAreaM2 === null ? null : messageOf('lead.space', language, { area: spaceAreaM2.replace(/\.?0+$/, '') }),
  );
}
