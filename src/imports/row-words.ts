import type { Language } from '../platform/actor/index.js';
import { sentenceOf, type FieldError } from '../platform/errors/index.js';
import type { ExistingRecord } from './importer.js';

export interface RowFacts {
  state: string;
  problems: readonly FieldError[];
  duplicateOfNumber: number | null;
  duplicateOf: readonly ExistingRecord[];
}

/** A problem as this reader is told it; what stands in the cell is put in at reading and kept nowhere else. */
export function problemText({ code, params }: FieldError, language: Language, text: string): string {
  return sentenceOf(code, language, { ...params, text });
}

/** Why a row is no record yet: what stands beside it in the error file. */
export function reasonsOf(
  { state, problems, duplicateOfNumber, duplicateOf }: RowFacts,
  language: Language,
  wordsOf: (field: string) => { title: string; text: string },
): string[] {
  const reasons = problems.map((problem) => {
    const { title, text } = wordsOf(problem.path);
    const sentence = problemText(problem, language, text);
    return title === '' ? sentence : `${title}${language === 'en' ? ': ' : '：'}${sentence}`;
  });
  if (state === 'EXCLUDED') {
    reasons.push(sentenceOf('import.excluded', language));
  }
  if (state === 'GOOD' && duplicateOfNumber !== null) {
    reasons.push(sentenceOf('import.duplicate-of-row', language, { number: duplicateOfNumber }));
  }
  if (state === 'GOOD') {
    reasons.push(...duplicateOf.map(({ code }) => sentenceOf('import.duplicate-of-record', language, { code })));
  }
  return reasons;
}

const MOBILE = /(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;

/** Numbers are shown to nobody in full, not even to who has brought them. */
export function withoutPhones(text: string): string {
  const narrow = text.normalize('NFKC');
  const masked = narrow.replaceAll(MOBILE, '$1****$2');
  return masked === narrow ? text : masked;
}
