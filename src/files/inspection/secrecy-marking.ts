/** Blanks inside a line, as people space markings out, full-width ones included. */
const GAP = '[^\\S\\n]{0,8}';
const LEVEL = `(?:秘${GAP}密|机${GAP}密|绝${GAP}密)`;
/** 商业秘密★ and 工作秘密★ are markings of their own, and may be entered (the latter by a setting). */
const NOT_STATE = `(?<!(?:商${GAP}业|工${GAP}作|商)${GAP})`;
const STAR = '[★☆⭐✩✪✫✬✭✮✯✰⭑⭒🌟]';
const PERIOD = `(?:(?:\\d{1,3}|[一二三四五六七八九十]{1,3})${GAP}(?:年|个月|月|天|日)|长期|启用前|解密)`;

const MARKINGS = [
  // 绝密★启用前, 机密★20年, 秘密 ★ 1年
  new RegExp(`${NOT_STATE}${LEVEL}${GAP}${STAR}`, 'u'),
  // The same typed with an asterisk needs a period after it: a foot-note mark has none.
  new RegExp(`${NOT_STATE}${LEVEL}${GAP}\\*{1,2}${GAP}${PERIOD}`, 'u'),
  // 密级：机密, but not the empty form 密级：秘密/机密/绝密
  new RegExp(`密${GAP}级${GAP}[:]${GAP}[\\[(【〔]?${LEVEL}(?!${GAP}[/、□○☐])`, 'u'),
];
const MARKED_NAME = new RegExp(`[\\[(【〔]${GAP}${LEVEL}${GAP}[\\])】〕]`, 'u');

const IN_EVERY_MARKING = '密';

/** Longer than any marking, so that one that two chunks share is seen. */
const OVERLAP = 80;

/** The marking of a state secret (保守国家秘密法) that the text bears, as it stands there; null when there is none. */
export function markingIn(text: string): string | null {
  if (!text.includes(IN_EVERY_MARKING)) {
    return null;
  }
  const plain = plainOf(text);
  for (const marking of MARKINGS) {
    const found = marking.exec(plain)?.[0];
    if (found !== undefined) {
      return found;
    }
  }
  return null;
}

/** File names also carry it in brackets: 【机密】会议纪要.docx */
export function markingInName(name: string): string | null {
  return markingIn(name) ?? MARKED_NAME.exec(plainOf(name))?.[0] ?? null;
}

/** Reads a text that comes in chunks. */
export class MarkingScanner {
  private tail = '';

  /** The first marking seen so far in what was pushed, or null. */
  push(chunk: string): string | null {
    const text = this.tail + chunk;
    this.tail = text.slice(-OVERLAP);
    return markingIn(text);
  }
}

/** Full-width forms become plain ones (： → :, ＊ → *), characters without width go. */
function plainOf(text: string): string {
  return text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}
