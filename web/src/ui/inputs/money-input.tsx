import { useTranslation } from 'react-i18next';
import { grouped } from '../../lib/decimal';
import { parseMoney } from '../../lib/quantity';
import { Money } from '../display/money';
import { QuantityInput, type QuantityInputProps } from './quantity-input';

/** 3.5个亿, 3500万 → "= 3.5 亿元 (350,000,000.00 元)". */
export function MoneyInput(props: QuantityInputProps) {
  const { t } = useTranslation();
  return (
    <QuantityInput
      placeholder={t('ui:money.placeholder')}
      {...props}
      parse={parseMoney}
      echo={(yuan) => (
        <>
          = <Money yuan={yuan} /> ({t('ui:money.exact', { amount: grouped(yuan) })})
        </>
      )}
    />
  );
}
