import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session';
import { Panel } from '../../ui/layout/panel';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useOfficeHours } from './api/office-hours';
import type { OfficeHours, OfficeHoursPeriod } from './api/types';
import { OfficeHoursForm } from './office-hours-form';
import styles from './calendar.module.css';

export function OfficeHoursPanel() {
  const { t } = useTranslation();
  const may = useMay();
  const hours = useOfficeHours();
  const [isOpen, setIsOpen] = useState(false);
  const edit = may('calendar.manage') && hours.data && (
    <Button size="small" onClick={() => setIsOpen(true)}>
      {t('calendar:hours.edit')}
    </Button>
  );
  return (
    <Panel title={t('calendar:hours.title')} actions={edit}>
      {hours.isPending && <SkeletonLines count={2} />}
      {hours.error && !hours.data && <ErrorState error={hours.error} onRetry={() => void hours.refetch()} />}
      {hours.data && <HoursList hours={hours.data} />}
      <SideSheet title={t('calendar:hours.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {hours.data && <OfficeHoursForm hours={hours.data} onDone={() => setIsOpen(false)} />}
      </SideSheet>
    </Panel>
  );
}

function HoursList({ hours }: { hours: OfficeHours }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.hours}>
      {hours.periods.map((period) => (
        <li key={period.effectiveFrom + (period.season?.from ?? '')}>
          <b>{period.name ?? t('calendar:hours.all')}</b>
          <span className="tabular">{timesText(period)}</span>
          <small>
            {t('calendar:hours.since', { date: period.effectiveFrom })}
            {period.season && ` · ${period.season.from} – ${period.season.to}`}
          </small>
        </li>
      ))}
      <li>
        <b>{t('calendar:hours.fallback')}</b>
        <span className="tabular">{timesText(hours.fallback)}</span>
      </li>
    </ul>
  );
}

function timesText({
  opens,
  breakStarts,
  breakEnds,
  closes,
}: Pick<OfficeHoursPeriod, 'opens' | 'breakStarts' | 'breakEnds' | 'closes'>): string {
  return breakStarts && breakEnds ? `${opens}–${breakStarts}, ${breakEnds}–${closes}` : `${opens}–${closes}`;
}
