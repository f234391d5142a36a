import type { HeldRecord, Move } from '../handover/index.js';
import { defineMessages } from '../platform/i18n/index.js';
import type { TaskHolding } from './task-shift.js';
import type { HeldTask } from './tasks.handover.queries.js';

defineMessages({
  'handover.kind.task': { 'zh-CN': '督办事项', en: 'tasks' },
  'handover.capacity.task.handler': { 'zh-CN': '经办人', en: 'Handler' },
  'handover.capacity.task.part-handler': { 'zh-CN': '配合经办人', en: 'Handler of a supporting unit' },
  'handover.capacity.task.issuer': { 'zh-CN': '交办人', en: 'Issuer' },
  'handover.capacity.task.ruler': { 'zh-CN': '待裁定', en: 'Must rule' },
  'handover.task.state.ISSUED': { 'zh-CN': '待签收', en: 'To be acknowledged' },
  'handover.task.state.ACKNOWLEDGED': { 'zh-CN': '已签收', en: 'Acknowledged' },
  'handover.task.state.IN_PROGRESS': { 'zh-CN': '办理中', en: 'In progress' },
  'handover.task.state.ANSWERED': { 'zh-CN': '已反馈，待销号', en: 'Answered, to be accepted' },
});

/** A task as a line of the handover list, in its own words. */
export function heldTask(task: HeldTask): HeldRecord {
  const owns = task.isPending ? 'ruler' : 'issuer';
  return {
    id: task.id,
    version: task.version,
    code: task.code,
    title: task.words,
    capacities: [
      ...(task.isHandler ? ['handler'] : []),
      ...(task.partUnitIds.length > 0 ? ['part-handler'] : []),
      ...(task.isOwner ? [owns] : []),
    ],
    unitIds: [...(task.isHandler ? [task.leadUnitId] : []), ...task.partUnitIds],
    state: `handover.task.state.${task.state}`,
    dueAt: task.dueAt.toISOString(),
    lastWord:
      task.lastText === null || task.lastAt === null ? null : { on: task.lastAt.toISOString(), text: task.lastText },
    nextStep: null,
    nextStepOn: null,
  };
}

/** The receiver steps in wherever the other stood, and is named once. */
export function afterHandover(task: TaskHolding, { fromId, receiver }: Pick<Move, 'fromId' | 'receiver'>): TaskHolding {
  const ownerIds = task.ownerIds.map((id) => (id === fromId ? receiver.id : id));
  return {
    ...task,
    handlerId: task.handlerId === fromId ? receiver.id : task.handlerId,
    ownerIds: [...new Set(ownerIds)],
    parts: task.parts.map((part) =>
      part.isOpen && part.handlerId === fromId ? { ...part, handlerId: receiver.id } : part,
    ),
  };
}
