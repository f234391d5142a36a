import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { useBusinessNow } from '../../lib/business-clock';
import { instantText } from '../../lib/instants';
import { valueText } from './filter-chips';
import { keysOf, type ListState } from './use-list-state';
import type { Filter } from './list-types';
import styles from './list.module.css';

interface Props {
  filters: readonly Filter[];
  state: ListState;
  count: number;
  hasMore: boolean;
}

/** What paper needs to say of a list and the screen does not: under which conditions it stands, and as of when. */
export function PrintNote({ filters, state, count, hasMore }: Props) {
  const { t } = useTranslation();
  const now = useBusinessNow();
  const conditions = filters
    .filter((filter) => keysOf(filter).some((key) => state.values[key]))
    .map((filter) => [filter.label, valueText(filter, state.values)].filter(Boolean).join(t('ui:print.colon')));
  const asked = [...conditions, ...(state.search === '' ? [] : [state.search])];
  const { full } = instantText(now.toISOString(), now, currentLanguage());
  return (
    <div className={styles.printNote}>
      <p>
        {t('ui:print.conditions', { text: asked.length === 0 ? t('ui:print.none') : asked.join(t('ui:print.comma')) })}
      </p>
      <p>
        {t('ui:print.asOf', { time: full, count })} {hasMore && t('ui:print.more')}
      </p>
    </div>
  );
}

export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      size="small"
      icon={<PrinterOutlined aria-hidden />}
      aria-label={t('ui:print.do')}
      title={t('ui:print.do')}
      onClick={() => window.print()}
    />
  );
}
