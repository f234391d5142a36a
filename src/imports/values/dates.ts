import { narrowed, refused, understood, type Reading } from './reading.js';
import { parseSpokenNumber } from './spoken-number.js';

/** From which day a workbook counts: Excel for Windows from 1900, old ones for the Mac from 1904. */
export type DateSystem = '1900' | '1904';

const DAY_MS = 86_400_000;
/** The serial of 1970-01-01. The system of 1900 counts a 29 February 1900 that never was; later days are right. */
const EPOCH_SERIAL: Record<DateSystem, number> = { '1900': 25_569, '1904': 24_107 };
/** A plain number in a column of dates is a serial only if it is a day of our time: 2026 alone is a year. */
const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2100, 11, 31);

const WEEKDAY = /\(?(?:星期|周)[一二三四五六日天]\)?$/;
const TIME = /[T]?(?:上午|下午)?\d{1,2}(?:[:时]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?秒?)?分?)(?:Z|[+-]\d{2}:?\d{2})?$/;
const RANGE = /\d(?:日|号)?(?:~|至|到|—|–)\d/;
const YEAR_FIRST = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?:日|号)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE =
  /^([零〇○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]?$/;
const CHINESE_DIGITS = '零一二三四五六七八九';

/** What is missing, by what is there. */
const INCOMPLETE = [
  ['day-missing', /^\d{4}(?:年|[-/.])\d{1,2}月?$/],
  ['month-missing', /^(?:19|20)\d{2}年?$/],
  ['year-missing', /^\d{1,2}(?:月|[-/.])\d{1,2}(?:日|号)?$/],
  ['year-short', /^\d{2}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}(?:日|号)?$/],
] as const;

/** "2026年3月5日", "2026.3.5", "2026/3/5", "二〇二六年三月五日", a serial of Excel → "2026-03-05". */
export function readDate(text: string, system: DateSystem = '1900'): Reading {
  const spaced = text.normalize('NFKC').trim();
  const narrow = narrowed(text).replace(WEEKDAY, '');
  if (RANGE.test(narrow)) {
    return refused('range');
  }
  const whole = dateOf(narrow);
  if (whole) {
    return whole;
  }
  const day = narrowed(spaced.replace(TIME, '')).replace(WEEKDAY, '');
  const dated = day === narrow ? undefined : dateOf(day);
  if (dated?.ok) {
    return understood(dated.value, 'time-dropped');
  }
  return serialOf(narrow, system) ?? refused(INCOMPLETE.find(([, form]) => form.test(narrow))?.[0] ?? 'unreadable');
}

/** The day of a serial, with its time when it has one: for cells that a workbook shows as dates. */
export function instantOfSerial(serial: number, system: DateSystem): string | undefined {
  const at = Math.round((serial - EPOCH_SERIAL[system]) * DAY_MS);
  if (!Number.isFinite(at) || serial < 0 || Math.abs(at) > 8.64e15) {
    return undefined;
  }
  // Before 1 March 1900 the days of Excel are one off.
  const shifted = system === '1900' && serial < 60 ? at + DAY_MS : at;
  const text = new Date(shifted).toISOString();
  return serial % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

function dateOf(narrow: string): Reading | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(narrow) ?? COMPACT.exec(narrow) ?? [];
  if (year !== undefined) {
    return dayOf(Number(year), Number(month), Number(day));
  }
  const [, chineseYear, chineseMonth = '', chineseDay = ''] = CHINESE.exec(narrow) ?? [];
  if (chineseYear === undefined) {
    return undefined;
  }
  const digits = Array.from(chineseYear.replaceAll(/[〇○]/g, '零'), (letter) => CHINESE_DIGITS.indexOf(letter));
  return dayOf(Number(digits.join('')), spoken(chineseMonth), spoken(chineseDay));
}

function spoken(text: string): number {
  const value = parseSpokenNumber(text.replace('廿', '二十').replace('卅', '三十'));
  return value === undefined || value.scale > 0 ? 0 : Number(value.units);
}

function dayOf(year: number, month: number, day: number): Reading {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? understood(date.toISOString().slice(0, 10)) : refused('no-such-day');
}

function serialOf(narrow: string, system: DateSystem): Reading | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(narrow)) {
    return undefined;
  }
  const at = (Math.floor(Number(narrow)) - EPOCH_SERIAL[system]) * DAY_MS;
  return at >= EARLIEST && at <= LATEST ? understood(new Date(at).toISOString().slice(0, 10), 'serial') : undefined;
}
