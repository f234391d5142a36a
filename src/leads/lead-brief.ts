import { localDay } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import { amountOf } from './lead-form.js';
import { maskPhones } from './lead-phone.js';
import { joined, wordOf } from './lead-words.js';
import type { LeadView } from './leads.view.schemas.js';

defineMessages({
  'lead.brief.what': { 'zh-CN': '【招商线索】{what}', en: '[Lead] {what}' },
  'lead.brief.standing': { 'zh-CN': '目前进展：{standing}', en: 'Now: {standing}' },
  'lead.brief.needs': { 'zh-CN': '下一步：{needs} {link}', en: 'Next: {needs} {link}' },
  'lead.brief.nothing': { 'zh-CN': '暂无', en: 'nothing noted' },
  'lead.brief.nobody': { 'zh-CN': '暂无负责人', en: 'nobody follows it' },
  'lead.brief.contact': { 'zh-CN': '最近联系 {day}', en: 'last contact {day}' },
});

/**
 * Three lines for pasting into a chat: what it is, where it stands, what is needed. They leave the system, so they hold
 * no phone, of a secret lead no amount and no words, and of a confidential one only what everybody may know.
 */
export function leadBrief(lead: LeadView, link: string, language: Language): string {
  const line = (code: string, parts: Record<string, string>): string =>
    maskPhones(messageOf(`lead.brief.${code}`, language, parts))
      .replaceAll(/\s+/g, ' ')
      .trim();
  const word = (code: string): string => messageOf(`lead.brief.${code}`, language);
  const isOpen = mayBeTold(lead);
  const what = isOpen
    ? joined(language, lead.title, lead.code, lead.summary, amountOf(lead, language))
    : nameOutside(lead, language);
  const contact = lead.lastContactAt === null ? null : localDay(new Date(lead.lastContactAt));
  const standing = joined(
    language,
    wordOf('stage', lead.stage, language),
    lead.owner?.name ?? word('nobody'),
    contact === null ? null : messageOf('lead.brief.contact', language, { day: contact }),
  );
  const needs = joined(
    language,
    isOpen ? lead.nextStep : null,
    lead.nextStepOn,
    wordOf('waiting', lead.waitingCause, language),
  );
  return [
    line('what', { what: what ?? '' }),
    line('standing', { standing: standing ?? '' }),
    line('needs', { needs: needs ?? word('nothing'), link }),
  ].join('\n');
}

/** Amounts and words of what is neither confidential nor secret, to whoever sees them. */
function mayBeTold({ isConfidential, classification, visibility }: LeadView): boolean {
  return !isConfidential && visibility === 'FULL' && (classification === 'PUBLIC' || classification === 'INTERNAL');
}

function nameOutside(lead: LeadView, language: Language): string | null {
  return lead.isConfidential
    ? lead.anonymousDescription
    : joined(language, lead.visibility === 'FULL' ? lead.title : null, lead.code);
}
