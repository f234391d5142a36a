import { localDay, type OnePageContent, type PageSection } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf, type MessageParameters } from '../platform/i18n/index.js';
import { amountOf, spaceOf } from './lead-form.js';
import { maskPhones } from './lead-phone.js';
import { wordOf } from './lead-words.js';
import type { PaperFollowUp } from './leads.papers.queries.js';
import type { LeadView } from './leads.view.schemas.js';

defineMessages({
  'lead.page.title': { 'zh-CN': '关于{lead}项目的情况汇报', en: 'Report on {lead}' },
  'lead.page.basics': { 'zh-CN': '基本情况', en: 'Basics' },
  'lead.page.progress': { 'zh-CN': '目前进展', en: 'Where it stands' },
  'lead.page.problems': { 'zh-CN': '存在问题', en: 'Problems' },
  'lead.page.plans': { 'zh-CN': '下一步打算', en: 'Next steps' },
  'lead.page.needs': { 'zh-CN': '需协调事项', en: 'To be settled by others' },
  'lead.page.investor': { 'zh-CN': '投资方为{lead}。', en: 'The investor is {lead}.' },
  'lead.page.investment': { 'zh-CN': '计划总投资 {amount}。', en: 'The planned investment is {amount}.' },
  'lead.page.space': { 'zh-CN': '需求：{space}。', en: 'Wanted: {space}.' },
  'lead.page.chain': { 'zh-CN': '所属产业链：{chain}。', en: 'Industrial chain: {chain}.' },
  'lead.page.reported': { 'zh-CN': '{day}由{person}首报。', en: 'First reported by {person} on {day}.' },
  'lead.page.stage': { 'zh-CN': '项目目前处于{stage}阶段（{status}）。', en: 'Stage: {stage} ({status}).' },
  'lead.page.owner': { 'zh-CN': '由{person}跟进。', en: 'Followed by {person}.' },
  'lead.page.talk': { 'zh-CN': '{day}：{text}', en: '{day}: {text}' },
  'lead.page.planned': { 'zh-CN': '计划于{day}前完成。', en: 'Planned for {day}.' },
});

export const PAGE_PARTS = ['basics', 'progress', 'problems', 'plans', 'needs'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

export interface LeadOnePage extends OnePageContent {
  /** Parts about which the lead says nothing: named to the writer, left out of the page. */
  missing: PagePart[];
}

/** 一页纸汇报, in sentences made of the lead's own fields. Nothing is invented. */
export function leadOnePage(lead: LeadView, talks: readonly PaperFollowUp[], language: Language): LeadOnePage {
  const texts: Record<PagePart, string | null> = {
    basics: basicsOf(lead, language),
    progress: progressOf(lead, talks, language),
    problems: isHeldUp(lead) ? lead.statusReason : null,
    plans: plansOf(lead, language),
    needs: wordOf('waiting', lead.waitingCause, language),
  };
  const sections: PageSection[] = PAGE_PARTS.map((part) => ({
    heading: messageOf(`lead.page.${part}`, language),
    text: texts[part] === null ? null : maskPhones(texts[part]),
  }));
  return {
    form: 'lead.one-page',
    title: messageOf('lead.page.title', language, { lead: lead.title }),
    sections,
    missing: PAGE_PARTS.filter((part) => texts[part] === null),
  };
}

function basicsOf(lead: LeadView, language: Language): string {
  const sentence = sentencesIn(language);
  const day = localDay(new Date(lead.firstReportedAt));
  return together([
    sentence('investor', { lead: lead.title }),
    ended(lead.summary, language),
    sentence('investment', { amount: amountOf(lead, language) }),
    sentence('space', { space: spaceOf(lead, language) }),
    sentence('chain', { chain: lead.chain }),
    sentence('reported', { day, person: lead.reporter?.name ?? null }),
  ]);
}

function progressOf(lead: LeadView, talks: readonly PaperFollowUp[], language: Language): string {
  const sentence = sentencesIn(language);
  const stage = wordOf('stage', lead.stage, language);
  const standing = together([
    sentence('stage', { stage, status: wordOf('status', lead.status, language) }),
    sentence('owner', { person: lead.owner?.name ?? null }),
  ]);
  const lines = talks.map(({ happenedAt, text }) => sentence('talk', { day: localDay(happenedAt), text }) ?? '');
  return [standing, ...lines].join('\n');
}

function plansOf({ nextStep, nextStepOn }: LeadView, language: Language): string | null {
  return nextStep === null
    ? null
    : together([ended(nextStep, language), sentencesIn(language)('planned', { day: nextStepOn })]);
}

function isHeldUp({ status }: LeadView): boolean {
  return status === 'DELAYED' || status === 'DORMANT';
}

/** A sentence, or nothing where one of its parts is not known. */
function sentencesIn(language: Language) {
  return (code: string, parts: Record<string, string | null>): string | null => {
    const isKnown = Object.values(parts).every((part) => part !== null && part !== '');
    return isKnown ? messageOf(`lead.page.${code}`, language, parts as MessageParameters) : null;
  };
}

function ended(text: string | null, language: Language): string | null {
  if (text === null || text === '') {
    return null;
  }
  return /[。.!！?？…]$/.test(text) ? text : `${text}${language === 'zh-CN' ? '。' : '.'}`;
}

function together(sentences: ReadonlyArray<string | null>): string {
  return sentences.filter((sentence) => sentence !== null).join('');
}
