import { useTranslation } from 'react-i18next';
import { grouped, parseDecimal, toText } from '../../lib/decimal';
import { inMu, scaled } from '../../lib/quantity';
import styles from './display.module.css';

const none = '—';

/** 3.5 亿元 with the exact yuan on hover. */
export function Money({ yuan }: { yuan: string | null | undefined }) {
  const { t } = useTranslation();
  const shown = yuan ? scaled(yuan) : undefined;
  if (!yuan || !shown) {
    return <span className={styles.none}>{none}</span>;
  }
  return (
    <span className={styles.number} title={t('ui:money.exact', { amount: exact(yuan) })}>
      {t(`ui:money.${shown.unit}`, { amount: grouped(shown.value) })}
    </span>
  );
}

/** 1.2 万㎡ (18 亩) with the exact square metres on hover. */
export function Area({ squareMetres }: { squareMetres: string | null | undefined }) {
  const { t } = useTranslation();
  const shown = squareMetres ? scaled(squareMetres) : undefined;
  if (!squareMetres || !shown) {
    return <span className={styles.none}>{none}</span>;
  }
  const unit = shown.unit === 'yi' ? 'wan' : shown.unit;
  const value = shown.unit === 'yi' ? tenThousands(squareMetres) : shown.value;
  return (
    <span className={styles.number} title={t('ui:area.exact', { area: exact(squareMetres) })}>
      {t(`ui:area.${unit}`, { area: grouped(value), mu: grouped(inMu(squareMetres)) })}
    </span>
  );
}

/** A count with grouped digits; "1,000+" where counting stopped there. */
export function Count({ value, isCapped = false }: { value: number; isCapped?: boolean }) {
  return (
    <span className={styles.number}>
      {grouped(String(value))}
      {isCapped ? '+' : ''}
    </span>
  );
}

function exact(text: string): string {
  const value = parseDecimal(text);
  return value ? grouped(toText(value)) : text;
}

function tenThousands(squareMetres: string): string {
  const value = parseDecimal(squareMetres);
  return value ? toText({ units: value.units, scale: value.scale + 4 }) : squareMetres;
}
