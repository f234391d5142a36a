import { BUSINESS_NOW } from '../platform/clock/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import type { TaskParty } from './tasks.policy.js';
import { IS_LATE, IS_OPEN, IS_OWED, IS_PENDING } from './tasks.rows.js';
import { isHandledBy, isOwedBy, isOwner, isToAcknowledge } from './tasks.scope.js';

/** What a task means to one person today. */
export const TASK_SECTIONS = ['late', 'dueToday', 'toDecide', 'waiting'] as const;
export type TaskSection = (typeof TASK_SECTIONS)[number];

/** Everything for which a word or a deed of the person is wanted today. */
export const TASK_DAY = 'today';
export type TaskDay = TaskSection | typeof TASK_DAY;

type Condition = (party: TaskParty, parameters: SqlParameters) => string;

const SECTIONS: Readonly<Record<TaskSection, Condition>> = {
  late: (party, parameters) => `(${IS_LATE} and ${isHandledBy(party, parameters)} and ${isOwedBy(party, parameters)})`,
  dueToday: (party, parameters) =>
    `(${IS_OWED} and task.due_at >= ${BUSINESS_NOW} and task.due_at <= ${startOfDay(1)}
      and ${isHandledBy(party, parameters)} and ${isOwedBy(party, parameters)})`,
  toDecide: (party, parameters) =>
    `(${IS_OPEN} and ((${IS_OWED} and ${isHandledBy(party, parameters)} and ${isToAcknowledge(party, parameters)})
      or (${isMine(party, parameters)} and (task.state = 'ANSWERED' or ${IS_PENDING}))))`,
  waiting: (party, parameters) =>
    `(${IS_OPEN} and ((${isMine(party, parameters)} and ${IS_OWED} and not ${IS_PENDING})
      or (${isHandledBy(party, parameters)} and (task.state = 'ANSWERED' or ${IS_PENDING}
        or (${IS_OWED} and not ${isOwedBy(party, parameters)})))))`,
};

/**
 * SQL condition on `task`: one definition for 今日, its figures and the tabs of the list. `IS_OPEN` says nothing new but
 * that the index of open tasks holds them all.
 */
export function sectionCondition(section: TaskDay, party: TaskParty, parameters: SqlParameters): string {
  if (section !== TASK_DAY) {
    return SECTIONS[section](party, parameters);
  }
  const parts = (['late', 'dueToday', 'toDecide'] as const).map((one) => SECTIONS[one](party, parameters));
  return `(${IS_OPEN} and (${parts.join(' or ')}))`;
}

/** Nobody is the issuer for a machine's token. */
function isMine({ actor }: TaskParty, parameters: SqlParameters): string {
  return actor.userId === null ? 'false' : isOwner(actor.userId, parameters);
}

/** The first moment of a day in Asia/Shanghai, so many days from today. */
function startOfDay(days: number): string {
  return `(((${BUSINESS_NOW} at time zone 'Asia/Shanghai')::date + ${days})::timestamp at time zone 'Asia/Shanghai')`;
}
