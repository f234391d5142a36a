import type { Language } from '../actor/index.js';

export type MessageParameters = Record<string, string | number>;

type Sentences = Record<Language, string>;

const catalogue = new Map<string, Sentences>();

/**
 * Declares sentences of a module by their code. `{name}` is a parameter, `{name:instant}` and `{name:date}` show an
 * RFC 3339 instant in Asia/Shanghai. Rows keep code and parameters; the sentence is made in the reader's language.
 * @throws Error when a code is declared twice
 */
export function defineMessages(declarations: Record<string, Sentences>): void {
  for (const [code, sentences] of Object.entries(declarations)) {
    if (catalogue.has(code)) {
      throw new Error(`message ${code} is declared twice`);
    }
    catalogue.set(code, sentences);
  }
}

/** Every code of the catalogue that begins like this, sorted. */
export function definedMessages(beginning: string): string[] {
  return [...catalogue.keys()].filter((code) => code.startsWith(beginning)).toSorted();
}

/** Whether the code has a sentence. */
export function isDefinedMessage(code: string): boolean {
  return catalogue.has(code);
}

/** The sentence of a code; an unknown code answers itself, an unknown parameter its name. */
export function messageOf(code: string, language: Language, params: MessageParameters = {}): string {
  const sentence = catalogue.get(code)?.[language] ?? code;
  return sentence.replaceAll(/\{(\w+)(?::(instant|date))?\}/g, (whole, name: string, form?: string) => {
    const value = params[name];
    if (value === undefined) {
      return whole;
    }
    return form === 'instant' || form === 'date' ? instantIn(language, form, String(value)) : String(value);
  });
}

const DATE: Record<Language, Intl.DateTimeFormatOptions> = {
  'zh-CN': { month: 'long', day: 'numeric' },
  en: { month: 'short', day: 'numeric' },
};
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

function instantIn(language: Language, form: 'instant' | 'date', value: string): string {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) {
    return value;
  }
  const timeZone = 'Asia/Shanghai';
  const date = new Intl.DateTimeFormat(language, { timeZone, ...DATE[language] }).format(instant);
  return form === 'date' ? date : `${date} ${new Intl.DateTimeFormat(language, { timeZone, ...TIME }).format(instant)}`;
}
