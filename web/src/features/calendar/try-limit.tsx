import { useState } from 'react';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { businessNow } from '../../lib/business-clock';
import { fromWallTime, instantText, toWallTimeText } from '../../lib/instants';
import { useDebounced } from '../../lib/use-debounced';
import { limitText } from '../../ui/detail/limit-text';
import { Panel } from '../../ui/layout/panel';
import { ErrorState } from '../../ui/states/error-state';
import { useTryDue } from './api/try-due';
import { limitUnits, type LimitUnit } from './api/types';
import styles from './calendar.module.css';

/** Tries a limit out: when would it end, and why. */
export function TryLimit() {
  const { t } = useTranslation();
  const [start, setStart] = useState(() => toWallTimeText(businessNow()));
  const [amount, setAmount] = useState('3');
  const [unit, setUnit] = useState<LimitUnit>('WORKING_DAY');
  const isComplete = start !== '' && /^\d{1,4}$/.test(amount);
  const question = isComplete ? { start: fromWallTime(start), limit: Number(amount), unit } : undefined;
  const answer = useTryDue(useDebounced(question, 250));
  return (
    <Panel title={t('calendar:try.title')}>
      <div className={styles.try}>
        <label>
          {t('calendar:try.start')}
          <Input type="datetime-local" value={start} onChange={(event) => setStart(event.target.value)} />
        </label>
        <div className={styles.pair}>
          <label>
            {t('calendar:try.amount')}
            <Input inputMode="numeric" value={amount} onChange={(event) => setAmount(event.target.value)} />
          </label>
          <label htmlFor="limit-unit">
            {t('calendar:try.unit')}
            <Select
              id="limit-unit"
              value={unit}
              onChange={setUnit}
              options={limitUnits.map((value) => ({ value, label: t(`calendar:unit.${value}`) }))}
            />
          </label>
        </div>
        {answer.error && <ErrorState error={answer.error} />}
        {answer.data && (
          <output>
            <b>{t('calendar:try.due', { at: instantText(answer.data.at, businessNow(), currentLanguage()).full })}</b>
            {answer.data.isProvisional && <p>{t('ui:due.provisional')}</p>}
            <ul>
              {answer.data.explanation.map((reason) => {
                const line = limitText(t, currentLanguage(), reason);
                return <li key={line}>{line}</li>;
              })}
            </ul>
          </output>
        )}
      </div>
    </Panel>
  );
}
