import { z } from 'zod';
import { defineSetting } from '../platform/settings/index.js';
import { reminderLadderSchema, type ReminderStep } from '../reminders/index.js';

const OWN_PRACTICE = '本系统默认值，参照领导挂钩帮扶惯例（每月走访），可按本区制度调整';

/** 走访周期 of a link for which none is chosen. */
export const visitDays = defineSetting({
  key: 'leaderLink.visitDays',
  schema: z.int().min(1).max(366),
  defaultValue: 30,
  source: OWN_PRACTICE,
});

const STEPS: ReminderStep[] = [
  { step: 'before', offset: { amount: -3, unit: 'CALENDAR_DAY' }, to: ['linkedLeader'] },
  { step: 'due', offset: { amount: 0, unit: 'CALENDAR_DAY' }, to: ['linkedLeader'] },
  { step: 'late', offset: { amount: 7, unit: 'CALENDAR_DAY' }, to: ['linkedLeader', 'dispatcher'] },
];

export const visitLadder = defineSetting({
  key: 'leaderLink.visitLadder',
  schema: reminderLadderSchema,
  defaultValue: STEPS,
  source: OWN_PRACTICE,
});
