import { useState } from 'react';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { useBusinessNow } from '../../lib/business-clock';
import { wallTime } from '../../lib/instants';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { PageHead } from '../../ui/layout/page-head';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { loadYear } from './api/load-year';
import { useCalendarChange } from './api/use-calendar-change';
import { useYear, useYears } from './api/years';
import type { CalendarYear } from './api/types';
import { DaySheet } from './day-sheet';
import { MonthView } from './month-view';
import { OfficeHoursPanel } from './office-hours-panel';
import { TryLimit } from './try-limit';
import styles from './calendar.module.css';

/** The working days that every limit counts by. */
export function CalendarPage() {
  const { t } = useTranslation();
  const thisYear = wallTime(useBusinessNow()).year;
  const [year, setYear] = useState(thisYear);
  const years = useYears();
  const shown = useYear(year);
  const choices = [...new Set([...(years.data?.items.map((item) => item.year) ?? []), thisYear, thisYear + 1])]
    .toSorted((left, right) => left - right)
    .filter((choice) => choice >= thisYear - 3);
  return (
    <div className={styles.page}>
      <PageHead title={t('calendar:title')} actions={shown.data && <YearState year={shown.data} />} />
      <div className={styles.years}>
        <Segmented<number>
          aria-label={t('calendar:year')}
          value={year}
          onChange={setYear}
          options={choices.map((value) => ({ value, label: String(value) }))}
        />
      </div>
      {shown.isPending && <SkeletonLines count={8} />}
      {shown.error && !shown.data && <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />}
      {shown.data && <YearGrid year={shown.data} />}
      <div className={styles.panels}>
        <OfficeHoursPanel />
        <TryLimit />
      </div>
    </div>
  );
}

function YearState({ year }: { year: CalendarYear }) {
  const { t } = useTranslation();
  const may = useMay();
  const toast = useToast();
  const problemText = useProblemText();
  const load = useCalendarChange(() => loadYear(year.year));
  if (year.isLoaded) {
    return <StatusTag tone="good">{t('calendar:loaded', { count: year.workdays })}</StatusTag>;
  }
  return (
    <>
      <StatusTag tone="warn">{t('calendar:notLoaded')}</StatusTag>
      {year.isPublished && may('calendar.manage') && (
        <Button
          type="primary"
          loading={load.isPending}
          onClick={() =>
            load.mutate(undefined, {
              onSuccess: () => toast({ text: t('calendar:done.loaded', { year: year.year }) }),
              onError: (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' }),
            })
          }
        >
          {t('calendar:load')}
        </Button>
      )}
    </>
  );
}

function YearGrid({ year }: { year: CalendarYear }) {
  const { t } = useTranslation();
  const may = useMay();
  const [date, setDate] = useState<string>();
  const days = new Map(year.days.map((day) => [day.date, day]));
  const isEditable = may('calendar.manage') && year.isLoaded;
  return (
    <>
      <p className={styles.legend}>
        <span data-kind="off">{t('calendar:legend.off')}</span>
        <span data-kind="work">{t('calendar:legend.work')}</span>
        <span data-kind="changed">{t('calendar:legend.changed')}</span>
      </p>
      <div className={styles.months}>
        {Array.from({ length: 12 }, (_, index) => (
          <MonthView
            key={index}
            year={year.year}
            month={index + 1}
            days={days}
            onOpen={isEditable ? setDate : undefined}
          />
        ))}
      </div>
      <DaySheet
        revision={year.revision}
        date={date}
        day={date === undefined ? undefined : days.get(date)}
        onClose={() => setDate(undefined)}
      />
    </>
  );
}
