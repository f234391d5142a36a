import { z } from 'zod';
import { defineSetting } from '../platform/settings/index.js';
import { reminderLadderSchema, type RecipientRole, type ReminderStep } from '../reminders/index.js';

const QUANZHOU = '泉州市企业诉求办理办法：异议须在 1 个工作日内提出，牵头协调单位当日裁定，裁定为最终决定';
const OWN_PRACTICE = '本系统默认值，参照督查督办惯例，可按本区制度调整';
const LADDER_SOURCE = '本系统默认催办层级：临近提醒、到期催办、逾期通报，可按本区督查制度调整';
const days = z.int().min(1).max(60);

/** Working days within which a unit acknowledges what it was given. */
export const acknowledgeWorkingDays = daysOf('task.acknowledgeWorkingDays', OWN_PRACTICE);
/** Working days within which a unit may say that a task is not its own. */
export const objectionWorkingDays = daysOf('task.objectionWorkingDays', QUANZHOU);
/** Working days within which objections and extensions are ruled on. */
export const rulingWorkingDays = daysOf('task.rulingWorkingDays', QUANZHOU);

/** Days for which the link of a 交办单 works, unless it is revoked before. */
export const taskLinkDays = defineSetting({
  key: 'task.linkDays',
  schema: z.int().min(1).max(730),
  defaultValue: 180,
  source: OWN_PRACTICE,
});

export const acknowledgeLadder = ladder('task.acknowledgeLadder', [
  at('before', [-2, 'WORKING_HOUR'], ['owner']),
  at('due', [0, 'WORKING_DAY'], ['owner', 'unitHead']),
  at('late', [1, 'WORKING_DAY'], ['unitHead', 'issuer']),
  at('late-supervisor', [2, 'WORKING_DAY'], ['supervisor']),
]);

/** Warnings are counted in office hours, which fits limits of every unit: 14 hours are two working days. */
export const limitLadder = ladder('task.limitLadder', [
  at('before', [-14, 'WORKING_HOUR'], ['owner']),
  at('last-hours', [-3, 'WORKING_HOUR'], ['owner']),
  at('due', [0, 'WORKING_DAY'], ['owner', 'unitHead']),
  at('late', [1, 'WORKING_DAY'], ['unitHead', 'issuer']),
  at('late-supervisor', [2, 'WORKING_DAY'], ['supervisor']),
]);

export const rulingLadder = ladder('task.rulingLadder', [
  at('before', [-2, 'WORKING_HOUR'], ['owner']),
  at('due', [0, 'WORKING_DAY'], ['owner']),
  at('late', [1, 'WORKING_DAY'], ['unitHead']),
]);

type Offset = [amount: number, unit: ReminderStep['offset']['unit']];

function daysOf(key: string, source: string) {
  return defineSetting({ key, schema: days, defaultValue: 1, source });
}

function ladder(key: string, defaultValue: ReminderStep[]) {
  return defineSetting({ key, schema: reminderLadderSchema, defaultValue, source: LADDER_SOURCE });
}

function at(step: string, [amount, unit]: Offset, to: RecipientRole[]): ReminderStep {
  return { step, offset: { amount, unit }, to };
}
