import type { Language } from '../actor/index.js';

export type MessageParameters = Record<string, string | number>;

type Sentences = Record<Language, string>;

const catalogue = new Map<string, Sentences>();

/**
 * Declares sentences of a module by their code. `{name}` is a parameter, `{name:instant}` and `{name:date}` show an
 * RFC 3339 instant in Asia/Shanghai, `{name:limit}` one until which something must be done: one that ends at midnight ends
 * with its last day, at 24:00. Rows keep code and parameters; the sentence is made in the reader's language.
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
  return sentence.replaceAll(/\{(\w+)(?::(instant|date|limit))?\}/g, (whole, name: string, form?: InstantForm) => {
    const value = params[name];
    if (value === undefined) {
      return whole;
    }
    return form === undefined ? String(value) : instantIn(language, form, String(value));
  });
}

const DATE: Record<Language, Intl.DateTimeFormatOptions> = {
  'zh-CN': { month: 'long', day: 'numeric' },
  en: { month: 'short', day: 'numeric' },
};
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

type InstantForm = 'instant' | 'date' | 'limit';

function instantIn(language: Language, form: InstantForm, value: string): string {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) {
    return value;
  }
  const timeZone = 'Asia/Shanghai';
  const dateOf = (one: Date): string => new Intl.DateTimeFormat(language, { timeZone, ...DATE[language] }).format(one);
  const time = new Intl.DateTimeFormat(language, { timeZone, ...TIME }).format(instant);
  if (form === 'date') {
    return dateOf(instant);
  }
  const isEndOfDay = form === 'limit' && time === '00:00';
  return isEndOfDay ? `${dateOf(new Date(instant.getTime() - 1))} 24:00` : `${dateOf(instant)} ${time}`;
}
