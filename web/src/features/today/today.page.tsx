import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { useBusinessNow } from '../../lib/business-clock';
import { useMay, useSession } from '../../lib/session';
import { PageHead } from '../../ui/layout/page-head';
import { ErrorState } from '../../ui/states/error-state';
import { useLeadToday } from './api/lead-today';
import { DuePanel } from './due-panel';
import { FigureTiles } from './figure-tiles';
import { LeadPanels } from './lead-panels';
import { NoticePanel } from './notice-panel';
import { TaskPanels } from './task-panels';
import styles from './today.module.css';

interface Props {
  /** What another feature knows of the reader's day, before everything else. */
  first?: ReactNode;
}

/** What is due, what is late, what changed, what waits for somebody else. */
export function TodayPage({ first }: Props) {
  const { t } = useTranslation();
  const { user } = useSession();
  const may = useMay();
  const now = useBusinessNow();
  const today = useLeadToday(may('lead.read'));
  const date = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'full', timeZone: 'Asia/Shanghai' }).format(now);
  return (
    <div className={styles.page}>
      <PageHead title={t('today:greeting', { name: user.name })} note={date} />
      {today.error && !today.data && <ErrorState error={today.error} onRetry={() => void today.refetch()} />}
      {today.data && <FigureTiles figures={today.data.figures} />}
      <div className={styles.columns}>
        {first}
        <DuePanel />
        <NoticePanel />
        <TaskPanels />
        {today.data && <LeadPanels today={today.data} />}
      </div>
    </div>
  );
}
