const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** What no line begins with. */
const NOT_FIRST = /^[，、。；：！？）》”’·的了和与及]/;

/**
 * A title that is too long for one line, in lines of about the same length which break between words: 回行时做到词意完整,
 * 排列对称 (GB/T 9704-2012 7.3.1). Widths are in characters, what is not Chinese counts half.
 */
export function titleLines(title: string, perLine: number): string[] {
  const lines = Math.ceil(widthOf(title) / perLine);
  if (lines < 2) {
    return [title];
  }
  const words = [...WORDS.segment(title)].map(({ segment }) => segment);
  const wanted = widthOf(title) / lines;
  const broken: string[] = [''];
  for (const word of words) {
    const line = broken.at(-1) ?? '';
    const isFull = broken.length < lines && widthOf(line) + widthOf(word) / 2 > wanted && !NOT_FIRST.test(word);
    const isTooLong = widthOf(line) + widthOf(word) > perLine && line !== '';
    if (isFull || isTooLong) {
      broken.push(word);
    } else {
      broken[broken.length - 1] = line + word;
    }
  }
  return broken;
}

/** What is not Chinese is half as wide. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
}
