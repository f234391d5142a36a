import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import type { CalendarDay } from './api/types';
import { isWeekend, weeksOf } from './month-grid';
import styles from './calendar.module.css';

interface Props {
  year: number;
  month: number;
  days: ReadonlyMap<string, CalendarDay>;
  onOpen: ((date: string) => void) | undefined;
}

const monday = Date.UTC(2024, 0, 1);

export function MonthView({ year, month, days, onOpen }: Props) {
  useTranslation();
  const language = currentLanguage();
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  return (
    <section className={styles.month} aria-label={monthName}>
      <h2>{monthName}</h2>
      <table aria-label={monthName}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, index) => (
              <th key={index} scope="col">
                {weekday.format(monday + index * 86_400_000)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, index) => (
            <tr key={index}>
              {week.map((date, position) => (
                <td key={date ?? position}>{date && <DayCell date={date} day={days.get(date)} onOpen={onOpen} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayCell({ date, day, onOpen }: { date: string; day: CalendarDay | undefined; onOpen: Props['onOpen'] }) {
  const { t } = useTranslation();
  const isWorkday = day?.isWorkday ?? !isWeekend(date);
  const isSpecial = isWorkday === isWeekend(date);
  const kind = !isWorkday ? 'off' : isSpecial ? 'work' : 'plain';
  const word = isWorkday ? t('calendar:legend.work') : t('calendar:legend.off');
  const label = [date, day?.name, kind === 'plain' ? undefined : word].filter(Boolean).join(' ');
  const number = String(Number(date.slice(8)));
  const marks = { 'data-kind': kind, 'data-changed': day?.isChanged || undefined, title: label };
  return onOpen ? (
    <button type="button" onClick={() => onOpen(date)} {...marks}>
      <span>{number}</span>
      <span className="visually-hidden">{label}</span>
    </button>
  ) : (
    <span {...marks}>{number}</span>
  );
}
