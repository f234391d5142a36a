import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import type { TaskOutcome } from '../tasks/index.js';

/** The words of instructions and on-site records on paper: the same as on the screen. */
defineMessages({
  'instruction.word.state.RECEIVED': { 'zh-CN': '待交办', en: 'To be given' },
  'instruction.word.state.IN_PROGRESS': { 'zh-CN': '办理中', en: 'In progress' },
  'instruction.word.state.ANSWERED': { 'zh-CN': '待销号', en: 'To be closed' },
  'instruction.word.state.HANDLED': { 'zh-CN': '待回报', en: 'To be reported' },
  'instruction.word.state.REPORTED': { 'zh-CN': '已回报', en: 'Reported' },
  'instruction.word.task.ISSUED': { 'zh-CN': '待签收', en: 'not acknowledged' },
  'instruction.word.task.ACKNOWLEDGED': { 'zh-CN': '已签收', en: 'acknowledged' },
  'instruction.word.task.IN_PROGRESS': { 'zh-CN': '办理中', en: 'in progress' },
  'instruction.word.task.ANSWERED': { 'zh-CN': '已反馈', en: 'answered' },
  'instruction.word.task.CLOSED': { 'zh-CN': '已销号', en: 'closed' },
  'instruction.word.task.CANCELLED': { 'zh-CN': '已撤销', en: 'called off' },
  'instruction.word.confidential': { 'zh-CN': '（保密事项）', en: '(confidential)' },
  'instruction.word.late': { 'zh-CN': '{state}（已逾期）', en: '{state} (late)' },
  'instruction.word.lead': { 'zh-CN': '牵头：{units}', en: 'Lead: {units}' },
  'instruction.word.support': { 'zh-CN': '配合：{units}', en: 'Support: {units}' },
  'instruction.word.outcome': { 'zh-CN': '{unit}：{state}', en: '{unit}: {state}' },
  'instruction.word.said': { 'zh-CN': '{unit}：{state}，{text}', en: '{unit}: {state}, {text}' },
  'leadership.word.separator': { 'zh-CN': '、', en: ', ' },
  'leadership.word.lines': { 'zh-CN': '；', en: '; ' },
});

type Told = Pick<TaskOutcome, 'leadUnit' | 'supportingUnits' | 'state' | 'latestText'>;

export function word(code: string, language: Language, parameters: Record<string, string> = {}): string {
  return messageOf(`instruction.word.${code}`, language, parameters);
}

export function listed(words: readonly string[], language: Language): string {
  return words.join(messageOf('leadership.word.separator', language));
}

/** 承办单位 of some tasks: who leads, and who supports. */
export function unitsOf(tasks: readonly Told[], language: Language): string | null {
  const distinct = (names: ReadonlyArray<string | null>): string[] => [
    ...new Set(names.filter((name) => name !== null)),
  ];
  const leads = distinct(tasks.map(({ leadUnit }) => leadUnit));
  const supports = distinct(tasks.flatMap(({ supportingUnits }) => supportingUnits));
  if (leads.length === 0) {
    return null;
  }
  return supports.length === 0
    ? listed(leads, language)
    : [
        word('lead', language, { units: listed(leads, language) }),
        word('support', language, { units: listed(supports, language) }),
      ].join(messageOf('leadership.word.lines', language));
}

/** 办理情况: how far each unit is, in its own words. */
export function outcomesOf(tasks: readonly Told[], language: Language): string | null {
  const lines = tasks.map(({ leadUnit, state, latestText }) => {
    const parameters = { unit: leadUnit ?? '', state: word(`task.${state}`, language) };
    return latestText === null
      ? word('outcome', language, parameters)
      : word('said', language, { ...parameters, text: latestText });
  });
  return lines.length === 0 ? null : lines.join(messageOf('leadership.word.lines', language));
}
