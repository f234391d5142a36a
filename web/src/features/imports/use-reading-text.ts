import { useTranslation } from 'react-i18next';
import { grouped, parseDecimal, toText } from '../../lib/decimal';
import { inMu } from '../../lib/quantity';
import type { ImportFieldView, RowReading } from './api/types';

/** What was understood, in full: 350,000,000 元 for 3.5亿. Empty where nothing was. */
export function useReadingText(field: ImportFieldView): (reading: RowReading) => string {
  const { t } = useTranslation();
  return ({ value }) => {
    if (value === null) {
      return '';
    }
    if (typeof value === 'boolean') {
      return value ? t('imports:yes') : t('imports:no');
    }
    switch (field.kind) {
      case 'amount':
        return t('imports:value.amount', { amount: exact(value) });
      case 'area':
        return t('imports:value.area', { area: exact(value), mu: grouped(inMu(value)) });
      case 'choice':
        return field.choices.find((choice) => choice.value === value)?.name ?? value;
      default:
        return value;
    }
  };
}

function exact(text: string): string {
  const value = parseDecimal(text);
  return value ? grouped(toText(value)) : text;
}
