/** Why a cell was not understood; each has a sentence, `import.value-<problem>`. */
export type ReadingProblem =
  | 'unreadable'
  | 'range'
  | 'negative'
  | 'currency'
  | 'unit-missing'
  | 'too-large'
  | 'year-missing'
  | 'year-short'
  | 'month-missing'
  | 'day-missing'
  | 'no-such-day'
  | 'choice-unknown'
  | 'too-long'
  | 'cell-error';

/** What was taken for granted on the way; the preview says so beside what was understood. */
export type ReadingNote = 'approximate' | 'bare-yuan' | 'unit-of-header' | 'serial' | 'time-dropped';

export type Reading<Value = string> =
  { ok: true; value: Value; notes: ReadingNote[] } | { ok: false; problem: ReadingProblem };

export function understood<Value>(value: Value, ...notes: ReadingNote[]): Reading<Value> {
  return { ok: true, value, notes };
}

export function refused(problem: ReadingProblem): { ok: false; problem: ReadingProblem } {
  return { ok: false, problem };
}

const CELL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FORMULA!)$/i;

/** A cell whose formula failed, or was never computed (`#FORMULA!`, from the reader of workbooks). */
export function isCellError(text: string): boolean {
  return CELL_ERROR.test(text.trim());
}

/** One spelling of width, without blanks: `３５００ 万` and `3500万` are the same. */
export function narrowed(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200b-\u200f\u2060\ufeff]+/gu, '');
}

const RANGE = /[^\s\-~〜–—−](?:[-~〜–—−]+|至|到)[\d零一二两三四五六七八九十百]/u;

/** "3-5亿", "30至50亩": two numbers, of which nobody but the writer knows the right one. */
export function isRange(narrow: string): boolean {
  return RANGE.test(narrow);
}
