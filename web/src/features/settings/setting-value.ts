import type { TFunction } from 'i18next';

export type ValueKind = 'number' | 'flag' | 'structure';

export function kindOf(value: unknown): ValueKind {
  if (typeof value === 'number') {
    return 'number';
  }
  return typeof value === 'boolean' ? 'flag' : 'structure';
}

export function valueText(t: TFunction, value: unknown): string {
  switch (kindOf(value)) {
    case 'number':
      return String(value);
    case 'flag':
      return value === true ? t('settings:yes') : t('settings:no');
    case 'structure':
      return JSON.stringify(value, null, 2);
  }
}

/** The value that was typed; undefined when it cannot be one of its kind. */
export function parseValue(kind: ValueKind, text: string): unknown {
  if (kind === 'flag') {
    return text === 'true';
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
