import type { TFunction } from 'i18next';

export type ValueKind = 'number' | 'flag' | 'date' | 'structure';

/** A day may be missing still: then only its name says what it will be. */
export function kindOf(value: unknown, key: string): ValueKind {
  if (typeof value === 'number') {
    return 'number';
  }
  if (key.endsWith('On') && (value === null || typeof value === 'string')) {
    return 'date';
  }
  return typeof value === 'boolean' ? 'flag' : 'structure';
}

export function valueText(t: TFunction, value: unknown, key: string): string {
  switch (kindOf(value, key)) {
    case 'number':
      return String(value);
    case 'flag':
      return value === true ? t('settings:yes') : t('settings:no');
    case 'date':
      return typeof value === 'string' ? value : t('settings:notSet');
    case 'structure':
      return JSON.stringify(value, null, 2);
  }
}

/** The value that was typed; undefined when it cannot be one of its kind. */
export function parseValue(kind: ValueKind, text: string): unknown {
  if (kind === 'flag') {
    return text === 'true';
  }
  if (kind === 'date') {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
  }
  if (kind === 'number') {
    return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
