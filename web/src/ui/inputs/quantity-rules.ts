import type { FormRule } from 'antd';
import type { TFunction } from 'i18next';
import { parseArea, parseMoney, type Parsed } from '../../lib/quantity';

function rule(t: TFunction, parse: (text: string) => Parsed): FormRule {
  return {
    validator: async (_rule, text: string | undefined) => {
      const parsed = text?.trim() ? parse(text) : undefined;
      if (parsed?.ok === false) {
        throw new Error(t(`ui:quantity.${parsed.problem}`));
      }
    },
  };
}

export function moneyRule(t: TFunction): FormRule {
  return rule(t, parseMoney);
}

export function areaRule(t: TFunction): FormRule {
  return rule(t, parseArea);
}

/** The decimal string to send, or undefined for an empty field; fields that were refused never get here. */
export function storedMoney(text: string | undefined): string | undefined {
  return stored(text, parseMoney);
}

export function storedArea(text: string | undefined): string | undefined {
  return stored(text, parseArea);
}

function stored(text: string | undefined, parse: (text: string) => Parsed): string | undefined {
  const parsed = text?.trim() ? parse(text) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}
