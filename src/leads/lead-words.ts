import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import type { LeadStage } from './lead-stage.js';
import type { Classification, LeadStatus, SourceKind, WaitCause } from './lead-vocabulary.js';

/** The words of a lead on paper: the same as on the screen. */
defineMessages({
  'lead.word.stage.REPORTED': { 'zh-CN': '已报送', en: 'Reported' },
  'lead.word.stage.TRIAGED': { 'zh-CN': '已研判', en: 'Triaged' },
  'lead.word.stage.NEGOTIATING': { 'zh-CN': '在谈', en: 'In talks' },
  'lead.word.stage.CONVERTED': { 'zh-CN': '拟签约', en: 'Agreed' },
  'lead.word.stage.CLOSED': { 'zh-CN': '已关闭', en: 'Closed' },
  'lead.word.status.ACTIVE': { 'zh-CN': '正常推进', en: 'On track' },
  'lead.word.status.DELAYED': { 'zh-CN': '进度滞后', en: 'Behind' },
  'lead.word.status.DORMANT': { 'zh-CN': '暂缓推进', en: 'On hold' },
  'lead.word.status.LOST': { 'zh-CN': '已流失', en: 'Lost' },
  'lead.word.status.ABANDONED': { 'zh-CN': '已终止', en: 'Ended' },
  'lead.word.status.TRANSFERRED': { 'zh-CN': '已流转', en: 'Transferred' },
  'lead.word.source.VISIT': { 'zh-CN': '外出拜访', en: 'Visit' },
  'lead.word.source.REFERRAL': { 'zh-CN': '他人引荐', en: 'Referral' },
  'lead.word.source.EVENT': { 'zh-CN': '招商活动', en: 'Event' },
  'lead.word.source.ASSOCIATION': { 'zh-CN': '商会协会', en: 'Chamber or association' },
  'lead.word.source.ANCHOR_FIRM': { 'zh-CN': '链主企业', en: 'Anchor firm' },
  'lead.word.source.LEADER': { 'zh-CN': '领导提供', en: 'Leader' },
  'lead.word.source.OUTPOST': { 'zh-CN': '驻点招商', en: 'Outpost' },
  'lead.word.source.AGENCY': { 'zh-CN': '中介机构', en: 'Agency' },
  'lead.word.source.INQUIRY': { 'zh-CN': '客商来询', en: 'Investor’s inquiry' },
  'lead.word.source.LEAD_CODE': { 'zh-CN': '招商码（客商自填）', en: 'Filled in by the investor' },
  'lead.word.source.OTHER': { 'zh-CN': '其他', en: 'Other' },
  'lead.word.waiting.TRIAGE': { 'zh-CN': '等待园区研判', en: 'Waits for triage' },
  'lead.word.waiting.REVIEW': { 'zh-CN': '等待园区评审', en: 'Waits for the zone’s review' },
  'lead.word.waiting.REPLY': { 'zh-CN': '等待园区答复', en: 'Waits for the zone’s reply' },
  'lead.word.waiting.RETURNED': { 'zh-CN': '等待报送人补充', en: 'Waits for its reporter to complete it' },
  'lead.word.classification.PUBLIC': { 'zh-CN': '公开', en: 'Public' },
  'lead.word.classification.INTERNAL': { 'zh-CN': '内部', en: 'Internal' },
  'lead.word.classification.WORK_SECRET': { 'zh-CN': '工作秘密', en: 'Work secret' },
  'lead.word.classification.TRADE_SECRET': { 'zh-CN': '商业秘密', en: 'Trade secret' },
  'lead.word.mark.key': { 'zh-CN': '重点线索', en: 'key lead' },
  'lead.word.mark.confidential': { 'zh-CN': '保密线索', en: 'confidential' },
  'lead.word.mark.pool': { 'zh-CN': '线索池', en: 'in the pool' },
  'lead.word.mark.backfilled': { 'zh-CN': '补录', en: 'backfilled' },
  'lead.word.separator': { 'zh-CN': '、', en: ', ' },
  'lead.word.pause': { 'zh-CN': '；', en: '; ' },
});

interface Words {
  stage: LeadStage;
  status: LeadStatus;
  source: SourceKind;
  waiting: WaitCause;
  classification: Classification;
  mark: 'key' | 'confidential' | 'pool' | 'backfilled';
}

/** The word of a code; null for no code. */
export function wordOf<Kind extends keyof Words>(
  kind: Kind,
  code: Words[Kind] | null,
  language: Language,
): string | null {
  return code === null ? null : messageOf(`lead.word.${kind}.${code}`, language);
}

type Marked = { isKey: boolean; isConfidential: boolean; isBackfilled: boolean; poolSince: Date | string | null };

/** 重点线索、保密线索 */
export function marksOf(lead: Marked, language: Language): string | null {
  const marks = [
    lead.isKey && 'key',
    lead.isConfidential && 'confidential',
    lead.poolSince !== null && 'pool',
    lead.isBackfilled && 'backfilled',
  ] as const;
  const words = marks.flatMap((mark) => (mark === false ? [] : [wordOf('mark', mark, language)]));
  return words.length === 0 ? null : words.join(messageOf('lead.word.separator', language));
}

/** What is said, one after the other; null when nothing is. */
export function joined(language: Language, ...texts: ReadonlyArray<string | null>): string | null {
  const said = texts.filter((text) => text !== null && text !== '');
  return said.length === 0 ? null : said.join(messageOf('lead.word.pause', language));
}
