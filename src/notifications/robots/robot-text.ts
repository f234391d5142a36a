import type { Language } from '../../platform/actor/index.js';
import { messageOf, type MessageParameters } from '../../platform/i18n/index.js';
import { MOST_BYTES } from './robot-vendor.js';

/** What a group reads is Chinese, whoever is in it. */
const LANGUAGE: Language = 'zh-CN';
/** One line of several, in bytes: eight of them leave room for head and link. */
const MOST_BYTES_A_LINE = 220;

export interface RobotLine {
  code: string;
  params: MessageParameters;
  /** By its code alone; null for a confidential record. */
  record: string | null;
}

/** Counts, days and instants; whatever else a notice carries stays in the house. */
const SPEAKABLE = /^[\d:.TZ+-]{1,35}$/;

/**
 * One message for a group: everybody in it may read it, also those who may not see the record. So the record goes by its
 * code, and of the parameters only numbers and instants are spoken.
 */
export function robotText(zone: string, lines: readonly RobotLine[], link: string | null): string {
  const head = messageOf('robot.head', LANGUAGE, { zone, count: lines.length });
  const marks = lines.length === 1 ? '' : '· ';
  const body = lines.map((line) => `${marks}${cut(sentenceOf(line), lines.length === 1 ? 1_200 : MOST_BYTES_A_LINE)}`);
  const foot = link === null ? messageOf('robot.sign-in', LANGUAGE) : messageOf('robot.link', LANGUAGE, { link });
  return cut([head, ...body, foot].join('\n'), MOST_BYTES);
}

function sentenceOf({ code, params, record }: RobotLine): string {
  const spoken = Object.entries(params).map(([name, value]) => {
    const isSpoken = typeof value === 'number' || SPEAKABLE.test(value);
    return [name, isSpoken && !isPhone(String(value)) ? value : '…'] as const;
  });
  const named = record ?? messageOf('robot.some-record', LANGUAGE);
  return messageOf(code, LANGUAGE, { ...Object.fromEntries(spoken), record: named });
}

function isPhone(text: string): boolean {
  return /1[3-9]\d{9}/.test(text.replaceAll('-', ''));
}

/** At most so many bytes, never half a character. */
export function cut(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) {
    return text;
  }
  let kept = '';
  let size = Buffer.byteLength('…');
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > most) {
      break;
    }
    kept += character;
  }
  return `${kept}…`;
}
