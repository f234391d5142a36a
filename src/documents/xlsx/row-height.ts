/** Points for a row of one line, and for each line more. */
const ONE_LINE = 22;
const FURTHER_LINE = 14;
/** Excel has no higher row. */
const HIGHEST = 409;
/** A cell keeps about one unit of its width free at its sides. */
const SIDES = 1;

/** Height of a row whose texts wrap, in points; null where one line is enough. Programs that do not measure use it. */
export function rowHeight(cells: ReadonlyArray<{ text: string; width: number }>): number | null {
  const lines = cells.reduce((most, { text, width }) => Math.max(most, linesOf(text, width)), 1);
  return lines === 1 ? null : Math.min(HIGHEST, ONE_LINE + (lines - 1) * FURTHER_LINE);
}

function linesOf(text: string, width: number): number {
  const room = Math.max(2, width - SIDES);
  let lines = 1;
  let used = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const unit = code < 0x2e80 ? 1 : 2;
    used += unit;
    if (code === 10 || used > room) {
      lines += 1;
      used = code === 10 ? 0 : unit;
    }
  }
  return lines;
}
