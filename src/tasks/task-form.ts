import { localDay, localLimit, localMinute, type FormContent, type FormField } from '../documents/index.js';
import type { Language } from '../platform/actor/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import { joined, sourceWords } from './task-paper-words.js';
import type { TaskView } from './tasks.view.schemas.js';

defineMessages({
  'task.form.title': { 'zh-CN': '督办事项交办单', en: 'Task order' },
  'task.form.source': { 'zh-CN': '事项来源', en: 'Source' },
  'task.form.words': { 'zh-CN': '事项原文', en: 'Words of the source' },
  'task.form.leadUnit': { 'zh-CN': '牵头单位', en: 'Lead unit' },
  'task.form.supportingUnits': { 'zh-CN': '配合单位', en: 'Supporting units' },
  'task.form.handler': { 'zh-CN': '责任人', en: 'Handler' },
  'task.form.due': { 'zh-CN': '办理时限', en: 'Due' },
  'task.form.issuer': { 'zh-CN': '交办单位/人', en: 'Issued by' },
  'task.form.issuedAt': { 'zh-CN': '交办时间', en: 'Issued at' },
  'task.form.receipt': { 'zh-CN': '签收人及时间', en: 'Acknowledged by, at' },
  'task.form.contact': { 'zh-CN': '联系电话', en: 'Phone' },
  'task.form.answer': { 'zh-CN': '办理情况', en: 'Answer' },
  'task.form.scan': {
    'zh-CN': '{unit}扫码签收、反馈（凭验证码，有效期至 {day}）',
    en: '{unit}: scan to acknowledge and answer (asks for a code; works until {day})',
  },
  'task.form.head': { 'zh-CN': '单位负责人审签', en: 'Signed by the head' },
});

/** 交办单: what is known is printed, 签收, 办理情况 and 审签 stay blank for the pen. */
export function taskForm(task: TaskView, language: Language): FormContent {
  const field = (name: string, value: string | null, isWide = false): FormField => ({
    label: messageOf(`task.form.${name}`, language),
    value,
    isWide,
  });
  const named = (...parts: Array<{ name: string } | null>): string =>
    joined('pause', language, ...parts.map((part) => part?.name ?? null));
  const supporting = joined('separator', language, ...task.supportingUnits.map(({ name }) => name));
  return {
    form: 'task.order',
    title: messageOf('task.form.title', language),
    code: task.code,
    fields: [
      field('source', sourceWords(task, language), true),
      field('words', task.words, true),
      field('leadUnit', task.leadUnit?.name ?? null),
      field('handler', task.handler?.name ?? null),
      field('supportingUnits', supporting === '' ? null : supporting, true),
      field('due', localLimit(new Date(task.dueAt))),
      field('issuedAt', localMinute(new Date(task.issuedAt))),
      field('issuer', named(task.issueUnit, task.issuer), true),
      field('receipt', receiptOf(task)),
      field('contact', null),
      field('answer', task.answer?.text ?? null, true),
      field('head', null, true),
    ],
  };
}

/** What stands beside the code that is one unit's link. */
export function scanWords({ task, unitId, expiresAt }: Scanned, language: Language): string {
  const unit = [task.leadUnit, ...task.supportingUnits].find((one) => one?.id === unitId)?.name ?? '';
  return messageOf('task.form.scan', language, { unit, day: localDay(expiresAt) });
}

interface Scanned {
  task: TaskView;
  unitId: string;
  expiresAt: Date;
}

function receiptOf({ acknowledgedAt, acknowledgedBy }: TaskView): string | null {
  return acknowledgedAt === null
    ? null
    : `${acknowledgedBy?.name ?? ''} ${localMinute(new Date(acknowledgedAt))}`.trim();
}
