import { useTranslation } from 'react-i18next';
import { grouped } from '../../lib/decimal';
import { inMu, parseArea } from '../../lib/quantity';
import { QuantityInput, type QuantityInputProps } from './quantity-input';

/** 二百亩, 1.2万平 → "= 133,333.33 ㎡ (200 亩)". */
export function AreaInput(props: QuantityInputProps) {
  const { t } = useTranslation();
  return (
    <QuantityInput
      placeholder={t('ui:area.placeholder')}
      {...props}
      parse={parseArea}
      echo={(squareMetres) => t('ui:area.echo', { area: grouped(squareMetres), mu: grouped(inMu(squareMetres)) })}
    />
  );
}
