import { DateTime } from 'luxon';
import type { Language } from '../platform/actor/index.js';

const ZONE = 'Asia/Shanghai';
/** Day 0 of a spreadsheet, as it counts from March 1900 on. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** `2026-03-05` in Asia/Shanghai. */
export function localDay(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: ZONE }).toFormat('yyyy-MM-dd');
}

/** `2026-03-05 14:30` in Asia/Shanghai. */
export function localMinute(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: ZONE }).toFormat('yyyy-MM-dd HH:mm');
}

/** The end of a limit: one that ends at midnight ends with the day before, which is what people write. */
export function localLimit(instant: Date): string {
  const minute = localMinute(instant);
  return minute.endsWith(' 00:00') ? localDay(new Date(instant.getTime() - 1)) : minute;
}

/** 2026年3月5日, in Arabic digits (GB/T 9704-2012 7.3.5.4). */
export function writtenDay(instant: Date, language: Language): string {
  const day = DateTime.fromJSDate(instant, { zone: ZONE });
  return language === 'zh-CN' ? day.toFormat('yyyy年M月d日') : day.toFormat('d LLLL yyyy', { locale: 'en' });
}

/** The number of a spreadsheet for a day (`YYYY-MM-DD`), or for an instant with the time of day in Asia/Shanghai. */
export function spreadsheetDay(value: string | Date): string {
  const wall = typeof value === 'string' ? value : localMinute(value).replace(' ', 'T');
  const days = (new Date(wall.length === 10 ? `${wall}T00:00Z` : `${wall}Z`).getTime() - EPOCH_MS) / DAY_MS;
  return Number.isInteger(days) ? String(days) : days.toFixed(6);
}
