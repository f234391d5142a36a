import { defineSetting } from '../platform/settings/index.js';
import { reminderLadderSchema, type RecipientRole, type ReminderStep } from '../reminders/index.js';

/** Whom the steps of the leads' limits remind, and when: data, so that a zone can name others. */
const SOURCE = '本系统默认催办层级；江门市 2024 年办法要求逾期通报，层级可按本区制度调整';

type Offset = [amount: number, unit: ReminderStep['offset']['unit']];

export const acknowledgeLadder = ladder('lead.acknowledgeLadder', [
  at('before', [-2, 'WORKING_HOUR'], ['dispatcher', 'dutyOfficer']),
  at('due', [0, 'WORKING_DAY'], ['dispatcher', 'dutyOfficer']),
  at('late', [1, 'WORKING_DAY'], ['unitHead']),
  at('late-supervisor', [2, 'WORKING_DAY'], ['supervisor']),
]);

/** What came as a photo or a voice note alone: the duty desk first. */
export const typingLadder = ladder('lead.typingLadder', [
  at('before', [-2, 'WORKING_HOUR'], ['dutyOfficer', 'dispatcher']),
  at('due', [0, 'WORKING_DAY'], ['dutyOfficer', 'dispatcher']),
  at('late', [1, 'WORKING_DAY'], ['unitHead']),
]);

export const triageLadder = ladder('lead.triageLadder', [
  at('before', [-1, 'WORKING_DAY'], ['dispatcher']),
  at('due', [0, 'WORKING_DAY'], ['dispatcher', 'dutyOfficer']),
  at('late', [1, 'WORKING_DAY'], ['unitHead']),
  at('late-supervisor', [3, 'WORKING_DAY'], ['supervisor']),
]);

export const feedbackLadder = ladder('lead.feedbackLadder', [
  at('before', [-1, 'WORKING_DAY'], ['dispatcher']),
  at('due', [0, 'WORKING_DAY'], ['dispatcher', 'unitHead']),
]);

export const followUpLadder = ladder('lead.followUpLadder', [
  at('before', [-1, 'WORKING_DAY'], ['owner', 'dispatcher']),
  at('due', [0, 'WORKING_DAY'], ['owner', 'dispatcher']),
  at('late', [2, 'WORKING_DAY'], ['unitHead']),
  at('late-supervisor', [5, 'WORKING_DAY'], ['supervisor']),
]);

/**
 * Counted back from the release after 60 days, so that the owner is warned after 30 without contact. `due` asks the
 * dispatcher about key and confidential leads; the others are released without a question.
 */
export const staleLadder = ladder('lead.staleLadder', [
  at('warn', [-30, 'CALENDAR_DAY'], ['owner']),
  at('last-week', [-7, 'CALENDAR_DAY'], ['owner', 'unitHead']),
  at('due', [0, 'CALENDAR_DAY'], ['dispatcher']),
]);

function ladder(key: string, defaultValue: ReminderStep[]) {
  return defineSetting({ key, schema: reminderLadderSchema, defaultValue, source: SOURCE });
}

function at(step: string, [amount, unit]: Offset, to: RecipientRole[]): ReminderStep {
  return { step, offset: { amount, unit }, to };
}
