import type { Language } from '../i18n/languages';

const zone = 'Asia/Shanghai';
const dayMs = 86_400_000;

export interface WhenText {
  short: string;
  full: string;
}

export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** The clock on the wall in Shanghai, whatever the device says. */
export function wallTime(instant: string | Date): WallTime {
  const found = new Map(parts.formatToParts(new Date(instant)).map((part) => [part.type, Number(part.value)]));
  const read = (name: Intl.DateTimeFormatPartTypes): number => found.get(name) ?? 0;
  return { year: read('year'), month: read('month'), day: read('day'), hour: read('hour'), minute: read('minute') };
}

/** The date in Shanghai as the API writes it: "2026-03-05". */
export function dateIn(instant: string | Date): string {
  const wall = wallTime(instant);
  return `${String(wall.year)}-${pad(wall.month)}-${pad(wall.day)}`;
}

/** 今天 14:05, 昨天 09:30, 3月5日, 2025年3月5日; the full time with its zone for the hover. */
export function instantText(instant: string, now: Date, language: Language): WhenText {
  const wall = wallTime(instant);
  const clock = `${pad(wall.hour)}:${pad(wall.minute)}`;
  const date = dateIn(instant);
  const near = nearDay(date, dateIn(now), language);
  const full = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  const short = near ? `${near} ${clock}` : dateText(date, now, language).short;
  return { short, full: full.format(new Date(instant)) };
}

/** Until when something must be done: a limit that ends at midnight ends with its last day, 今天 24:00. */
export function limitTextAt(instant: string, now: Date, language: Language): WhenText {
  const { hour, minute } = wallTime(instant);
  if (hour !== 0 || minute !== 0) {
    return instantText(instant, now, language);
  }
  const lastDay = dateIn(new Date(Date.parse(instant) - 1));
  const { short, full } = dateText(lastDay, now, language);
  const isNear = nearDay(lastDay, dateIn(now), language) !== undefined;
  return { short: isNear ? `${short} 24:00` : short, full: `${full} 24:00` };
}

/** The same for a plain date ("2026-03-05"). */
export function dateText(date: string, now: Date, language: Language): WhenText {
  const noon = new Date(`${date}T12:00:00+08:00`);
  const full = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: zone }).format(noon);
  const near = nearDay(date, dateIn(now), language);
  if (near) {
    return { short: near, full };
  }
  const sameYear = date.slice(0, 4) === dateIn(now).slice(0, 4);
  const options: Intl.DateTimeFormatOptions = {
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    timeZone: zone,
  };
  const short = new Intl.DateTimeFormat(language, sameYear ? options : { ...options, year: 'numeric' });
  return { short: short.format(noon), full };
}

/** Days from `from` to `to`, both plain dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

function nearDay(date: string, today: string, language: Language): string | undefined {
  const distance = daysBetween(today, date);
  if (Math.abs(distance) > 1) {
    return undefined;
  }
  const text = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(distance, 'day');
  return language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A wall time typed in Shanghai ("2026-03-05T14:05") as the instant the API takes. */
export function fromWallTime(text: string): string {
  return `${text.length === 16 ? `${text}:00` : text}+08:00`;
}

/** The value of a datetime-local field for an instant. */
export function toWallTimeText(instant: string | Date): string {
  const wall = wallTime(instant);
  return `${dateIn(instant)}T${pad(wall.hour)}:${pad(wall.minute)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
