import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import type { TaskState } from './task-state.js';
import type { TaskSourceKind } from './task-vocabulary.js';

/** The words of a task on paper: the same as on the screen. */
defineMessages({
  'task.word.state.ISSUED': { 'zh-CN': '待签收', en: 'To be acknowledged' },
  'task.word.state.ACKNOWLEDGED': { 'zh-CN': '已签收', en: 'Acknowledged' },
  'task.word.state.IN_PROGRESS': { 'zh-CN': '办理中', en: 'In progress' },
  'task.word.state.ANSWERED': { 'zh-CN': '已反馈', en: 'Answered' },
  'task.word.state.CLOSED': { 'zh-CN': '已销号', en: 'Closed' },
  'task.word.state.CANCELLED': { 'zh-CN': '已撤销', en: 'Called off' },
  'task.word.source.RESOLUTION': { 'zh-CN': '议定事项', en: 'Resolution' },
  'task.word.source.INSTRUCTION': { 'zh-CN': '批示', en: 'Instruction' },
  'task.word.source.ON_SITE': { 'zh-CN': '现场交办', en: 'On site' },
  'task.word.source.CHECK_UP': { 'zh-CN': '体检', en: 'Check-up' },
  'task.word.source.BLOCKER': { 'zh-CN': '堵点', en: 'Blocker' },
  'task.word.source.VISIT': { 'zh-CN': '走访', en: 'Visit' },
  'task.word.source.OWN': { 'zh-CN': '自行交办', en: 'Of one’s own' },
  'task.word.late': { 'zh-CN': '（已逾期）', en: ' (late)' },
  'task.word.lead': { 'zh-CN': '牵头：{name}', en: 'Lead: {name}' },
  'task.word.support': { 'zh-CN': '配合：{name}', en: 'Support: {name}' },
  'task.word.separator': { 'zh-CN': '、', en: ', ' },
  'task.word.pause': { 'zh-CN': '；', en: '; ' },
});

interface Words {
  state: TaskState;
  source: TaskSourceKind;
}

export function wordOf<Kind extends keyof Words>(kind: Kind, code: Words[Kind], language: Language): string {
  return messageOf(`task.word.${kind}.${code}`, language);
}

/** 议定事项；第三次专题会议纪要 */
export function sourceWords(
  { sourceKind, sourceNote }: { sourceKind: TaskSourceKind; sourceNote: string | null },
  language: Language,
): string {
  return joined('pause', language, wordOf('source', sourceKind, language), sourceNote);
}

export function unitWords(
  { leadUnit, supportingUnits }: { leadUnit: string | null; supportingUnits: readonly string[] },
  language: Language,
): string {
  const supporting = supportingUnits.join(messageOf('task.word.separator', language));
  return joined(
    'pause',
    language,
    leadUnit === null ? null : messageOf('task.word.lead', language, { name: leadUnit }),
    supporting === '' ? null : messageOf('task.word.support', language, { name: supporting }),
  );
}

/** What there is of the parts, with a mark between them. */
export function joined(
  mark: 'pause' | 'separator',
  language: Language,
  ...parts: ReadonlyArray<string | null>
): string {
  return parts.filter((part) => part !== null && part !== '').join(messageOf(`task.word.${mark}`, language));
}
