import { shifted, type Shift } from './references.js';
import { withoutElements } from './xml-elements.js';

const RANGES = /\b(ref|sqref)="([^"]*)"/g;

/**
 * Merged ranges, links, lists and conditions move with their rows; merged examples among the records are dissolved, and
 * tables become plain rows.
 */
export function behindOf(behind: string, shift: Shift): string {
  const dissolved = withoutElements(behind, 'tableParts').replaceAll(
    /<mergeCell\b[^<>]*ref="[A-Z]+(\d+):[A-Z]+(\d+)"[^<>]*\/>/g,
    (whole, from: string) => {
      const row = Number(from);
      return row >= shift.body && row < shift.body + shift.taken ? '' : whole;
    },
  );
  const count = dissolved.split('<mergeCell ').length - 1;
  return dissolved
    .replaceAll(RANGES, (_whole, name: string, ranges: string) => `${name}="${shifted(ranges, shift)}"`)
    .replace(/<mergeCells\b[^<>]*>/, `<mergeCells count="${count}">`)
    .replace(/<mergeCells count="0">\s*<\/mergeCells>/, '');
}

/** Print areas follow, and everything is worked out when the file is opened. */
export function workbookOf(workbook: string, shift: Shift): string {
  const moved = workbook.replaceAll(
    /(<definedName\b[^<>]*>)([^<]*)(<\/definedName>)/g,
    (...match: string[]) => `${match[1]}${shifted(match[2] ?? '', shift)}${match[3]}`,
  );
  const isKnown = /<calcPr\b/.test(moved);
  return isKnown
    ? moved.replace(/<calcPr\b[^<>]*\/>/, '<calcPr fullCalcOnLoad="1"/>')
    : moved.replace(/(<\/definedNames>|<\/sheets>)(?![\s\S]*<\/definedNames>)/, '$1<calcPr fullCalcOnLoad="1"/>');
}
