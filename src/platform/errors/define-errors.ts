import { DomainError, type ErrorKind, type ErrorParameters, type FieldError } from './domain-error.js';

type Sentences = Record<'zh-CN' | 'en', string>;

interface ErrorDeclaration extends Sentences {
  kind: ErrorKind;
  code: string;
}

type ErrorFactory = (params?: ErrorParameters, fields?: readonly FieldError[]) => DomainError;

const catalogue = new Map<string, Sentences>();

/**
 * Declares the refusals of a module: kind, stable code and the sentence in both languages, with `{name}` for parameters.
 * @throws Error when a code is declared twice
 */
export function defineErrors<Name extends string>(
  declarations: Record<Name, ErrorDeclaration>,
): Record<Name, ErrorFactory> {
  const factories: Partial<Record<Name, ErrorFactory>> = {};
  for (const [name, { kind, code, ...sentences }] of Object.entries<ErrorDeclaration>(declarations)) {
    if (catalogue.has(code)) {
      throw new Error(`error code ${code} is declared twice`);
    }
    catalogue.set(code, sentences);
    factories[name as Name] = (params, fields) => new DomainError(kind, code, params, fields);
  }
  return factories as Record<Name, ErrorFactory>;
}

/** The sentence of a code in the reader's language; an unknown code answers itself. */
export function sentenceOf(code: string, language: 'zh-CN' | 'en', params: ErrorParameters = {}): string {
  const sentence = catalogue.get(code)?.[language] ?? code;
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
