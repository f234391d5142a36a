import type { Readable } from 'node:stream';
import { readXml } from './xml-events.js';

/** Formats that every workbook has without declaring them, and that show a day (ECMA-376 18.8.30). */
const BUILT_IN_DATES: ReadonlyArray<readonly [number, number]> = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** For each cell style, by its number, whether it shows the cell's number as a day. */
export async function readDateStyles(stream: Readable): Promise<boolean[]> {
  const ownFormats = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCellFormats = false;
  await readXml(stream, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        ownFormats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
      isInCellFormats ||= name === 'cellXfs';
      if (name === 'xf' && isInCellFormats) {
        styles.push(isDate(Number(attributes['numFmtId'] ?? 0), ownFormats));
      }
    },
    close: (name) => {
      isInCellFormats &&= name !== 'cellXfs';
    },
  });
  return styles;
}

function isDate(id: number, ownFormats: ReadonlyMap<number, string>): boolean {
  const own = ownFormats.get(id);
  return own === undefined ? BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) : isDateFormat(own);
}

/** `yyyy"年"m"月"d"日"`, `[$-804]m/d`: letters of days outside quotes and brackets. Spans such as `[h]:mm` are no days. */
export function isDateFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return !/general/i.test(bare) && /[yd]|(?<![0#?])e(?![+-])/i.test(bare);
}
