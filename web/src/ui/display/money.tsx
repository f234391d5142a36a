import { useTranslation } from 'react-i18next';
import { grouped, parseDecimal, toText } from '../../lib/decimal';
import { currentLanguage } from '../../i18n/i18n';
import { inMu, inTenThousands, scaled } from '../../lib/quantity';
import styles from './display.module.css';

const none = '—';

/** 3.5 亿元 with the exact yuan on hover. */
export function Money({ yuan }: { yuan: string | null | undefined }) {
  const { t } = useTranslation();
  const shown = yuan ? scaled(yuan, currentLanguage()) : undefined;
  if (!yuan || !shown) {
    return <span className={styles.none}>{none}</span>;
  }
  return (
    <span className={styles.number} title={t('ui:money.exact', { amount: exact(yuan) })}>
      {t(`ui:money.${shown.unit}`, { amount: grouped(shown.value) })}
    </span>
  );
}

/** 1.2 万㎡（18 亩）, with the exact square metres on hover. */
export function Area({ squareMetres }: { squareMetres: string | null | undefined }) {
  const { t } = useTranslation();
  if (!squareMetres) {
    return <span className={styles.none}>{none}</span>;
  }
  const large = currentLanguage() === 'zh-CN' ? inTenThousands(squareMetres) : undefined;
  const mu = grouped(inMu(squareMetres));
  return (
    <span className={styles.number} title={t('ui:area.exact', { area: exact(squareMetres) })}>
      {large
        ? t('ui:area.tenThousands', { area: grouped(large), mu })
        : t('ui:area.one', { area: exact(squareMetres), mu })}
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
