import { z } from 'zod';
import { defineSetting, type SettingDefinition } from '../settings/index.js';

interface DaysKept {
  /** Of the setting, behind `retention.`. */
  key: string;
  /** Calendar days, real time. */
  days: number;
  source: string;
}

/** Declares for how many days something is kept, as a setting. @throws Error when two modules declare the same key */
export function daysKept({ key, days, source }: DaysKept): SettingDefinition<number> {
  return defineSetting({ key: `retention.${key}`, schema: z.int().min(1).max(3_650), defaultValue: days, source });
}
