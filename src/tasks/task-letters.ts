import type { Permission } from '../access/index.js';
import { localDay, localLimit, type LetterContent, type LetterParagraph } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import { sourceWords } from './task-paper-words.js';
import type { TaskView } from './tasks.view.schemas.js';

defineMessages({
  'task.letter.title.urging': { 'zh-CN': '关于催办督办事项{code}的通知', en: 'Reminder of task {code}' },
  'task.letter.title.supervision': {
    'zh-CN': '关于督办事项{code}的督办函',
    en: 'Letter of supervision for task {code}',
  },
  'task.letter.opening': {
    'zh-CN': '{issuedOn}，{issueUnit}向你单位交办以下事项（来源：{source}）：',
    en: 'On {issuedOn} {issueUnit} gave your unit the following task (source: {source}):',
  },
  'task.letter.headings.matter': { 'zh-CN': '一、事项', en: '1. Task' },
  'task.letter.headings.state': { 'zh-CN': '二、办理情况', en: '2. Where it stands' },
  'task.letter.headings.demand': { 'zh-CN': '三、要求', en: '3. What is wanted' },
  'task.letter.unacknowledged': { 'zh-CN': '截至目前，你单位尚未签收。', en: 'Your unit has not acknowledged it yet.' },
  'task.letter.unanswered': {
    'zh-CN': '你单位已签收，截至目前尚未反馈办理结果。',
    en: 'Your unit has acknowledged it and has not answered yet.',
  },
  'task.letter.answered': { 'zh-CN': '你单位已反馈办理结果。', en: 'Your unit has answered.' },
  'task.letter.due': { 'zh-CN': '办理时限为{due}。', en: 'It is due {due}.' },
  'task.letter.late': { 'zh-CN': '办理时限为{due}，现已逾期。', en: 'It was due {due} and is late.' },
  'task.letter.urged': { 'zh-CN': '此前已催办{count}次。', en: 'It was urged {count} times before.' },
  'task.letter.demand.urging': {
    'zh-CN': '请抓紧办理，并在时限内反馈办理结果；确有困难的，请在时限届满前提出延期申请并说明理由。',
    en: 'Please get on with it and answer in time; if that is not possible, ask for more time before the limit ends.',
  },
  'task.letter.demand.supervision': {
    'zh-CN':
      '请你单位主要负责人亲自过问，立即组织办理，收到本函之日起3个工作日内书面反馈办理结果；未能办结的，说明原因、责任人和完成时间。',
    en: 'The head of your unit should see to it at once and answer in writing within 3 working days; if it cannot be done, say why, who is responsible and by when it will be.',
  },
  'task.letter.note': { 'zh-CN': '联系人：{name}', en: 'Contact: {name}' },
});

interface TaskLetter {
  permission: Permission;
  title: Readonly<Record<Language, string>>;
}

export const TASK_LETTERS = {
  'task.urging': { permission: 'task.urge', title: { 'zh-CN': '催办单', en: 'Reminder' } },
  'task.supervision': { permission: 'task.supervise', title: { 'zh-CN': '督办函', en: 'Letter of supervision' } },
} as const satisfies Record<string, TaskLetter>;
export type TaskLetterName = keyof typeof TASK_LETTERS;

interface Frame {
  issuer: string;
  language: Language;
}

/** The letter in sentences made of the task’s own fields; nothing is invented. */
export function letterContent(name: TaskLetterName, task: TaskView, { issuer, language }: Frame): LetterContent {
  const kind = name === 'task.urging' ? 'urging' : 'supervision';
  const say = (key: string, params: Record<string, string | number> = {}): string =>
    messageOf(`task.letter.${key}`, language, params);
  const heading = (key: string): LetterParagraph => ({ text: say(`headings.${key}`), level: 'heading' });
  const opening = {
    issuedOn: localDay(new Date(task.issuedAt)),
    issueUnit: task.issueUnit?.name ?? '',
    source: sourceWords(task, language),
  };
  const supporting = task.supportingUnits
    .map(({ name: unit }) => unit)
    .join(messageOf('task.word.separator', language));
  return {
    form: name,
    issuer,
    title: say(`title.${kind}`, { code: task.code }),
    addressee: task.leadUnit?.name ?? null,
    body: [
      { text: say('opening', opening) },
      heading('matter'),
      { text: task.words },
      heading('state'),
      { text: standing(task, say) },
      heading('demand'),
      { text: say(`demand.${kind}`) },
    ],
    copies: supporting === '' ? null : supporting,
    note: task.issuer === null ? null : say('note', { name: task.issuer.name }),
  };
}

type Say = (key: string, params?: Record<string, string | number>) => string;

function standing(task: TaskView, say: Say): string {
  const due = say(task.isLate ? 'late' : 'due', { due: localLimit(new Date(task.dueAt)) });
  const isOpen = task.state === 'ISSUED' || task.state === 'ACKNOWLEDGED' || task.state === 'IN_PROGRESS';
  const state = isOpen ? say(task.state === 'ISSUED' ? 'unacknowledged' : 'unanswered') : say('answered');
  return due + state + (task.urgedCount > 0 ? say('urged', { count: task.urgedCount }) : '');
}
