import { defineSetting } from '../platform/settings/index.js';
import { reminderLadderSchema, type RecipientRole, type ReminderStep } from '../reminders/index.js';

const LADDER_SOURCE = '本系统默认催办层级：临近提醒、到期催办、逾期通报，可按本区督查制度调整';

/** 反馈时限 of 批示: who hears of its end. */
export const feedbackLadder = defineSetting({
  key: 'instruction.feedbackLadder',
  schema: reminderLadderSchema,
  defaultValue: [
    at('before', [-7, 'WORKING_HOUR'], ['owner']),
    at('due', [0, 'WORKING_DAY'], ['owner', 'unitHead']),
    at('late', [1, 'WORKING_DAY'], ['owner', 'unitHead']),
    at('late-supervisor', [2, 'WORKING_DAY'], ['supervisor']),
  ],
  source: LADDER_SOURCE,
});

function at(step: string, [amount, unit]: [number, ReminderStep['offset']['unit']], to: RecipientRole[]): ReminderStep {
  return { step, offset: { amount, unit }, to };
}
