import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { currentLanguage } from '../../i18n/i18n';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import { limitText } from '../../ui/detail/limit-text';
import { Panel } from '../../ui/layout/panel';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useMyLimits } from './api/my-limits';
import type { MyLimit } from './api/types';
import { ruleText } from './today-words';
import styles from './today.module.css';

/** What I owe until tonight, late first. Empty means that nothing is due, and says what could be done instead. */
export function DuePanel() {
  const { t } = useTranslation();
  const may = useMay();
  const limits = useMyLimits();
  const count = limits.data?.length ?? 0;
  return (
    <Panel title={t('today:due.title')} note={count > 0 ? count : undefined}>
      {limits.isPending && <SkeletonLines count={3} />}
      {limits.error && !limits.data && <ErrorState error={limits.error} onRetry={() => void limits.refetch()} />}
      {limits.data && count === 0 && (
        <EmptyState
          title={t('today:due.empty')}
          hint={may('lead.report') ? t('today:due.emptyHint') : ''}
          action={may('lead.report') && <Link to="/leads/new">{t('leads:report.title')}</Link>}
        />
      )}
      <ul className={styles.rows}>
        {limits.data?.map((limit) => (
          <LimitRow key={limit.rule + limit.record.id} limit={limit} />
        ))}
      </ul>
    </Panel>
  );
}

function LimitRow({ limit }: { limit: MyLimit }) {
  const { t } = useTranslation();
  const { record } = limit;
  const explained = limit.explanation.map((reason) => limitText(t, currentLanguage(), reason)).join('；');
  return (
    <li>
      <Link to={record.path ?? '/'} className={styles.row} title={explained}>
        <span className={styles.rowTitle}>{record.title ?? record.code}</span>
        <span className={styles.rowMeta}>
          {ruleText(t, limit.rule)}
          {limit.isProvisional && ` ${t('ui:due.provisional')}`}
        </span>
        <span className={styles.rowNote}>
          <StatusTag tone={limit.isLate ? 'bad' : 'waiting'}>
            {limit.isLate ? t('ui:due.late') : t('today:due.until')} <Until at={limit.dueAt} />
          </StatusTag>
        </span>
      </Link>
    </li>
  );
}
