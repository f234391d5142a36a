import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session';
import { StatusTag } from '../../ui/display/status-tag';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { EmptyState } from '../../ui/states/empty-state';
import type { LeadToday, TodayLead } from './api/types';
import styles from './today.module.css';

export function LeadPanels({ today }: { today: LeadToday }) {
  const { t } = useTranslation();
  const may = useMay();
  const nothingDue = (
    <EmptyState
      title={t('today:due.empty')}
      hint={t('today:due.emptyHint')}
      action={may('lead.report') && <Link to="/leads/new">{t('today:due.report')}</Link>}
    />
  );
  return (
    <>
      <Panel title={t('today:due.title')} note={today.due.length > 0 && today.due.length}>
        {today.due.length === 0 ? nothingDue : <LeadRows leads={today.due} note={(lead) => <Due lead={lead} />} />}
      </Panel>
      {today.changed.length > 0 && (
        <Panel title={t('today:changed.title')}>
          <LeadRows leads={today.changed} note={(lead) => <Due lead={lead} />} />
        </Panel>
      )}
      {today.waiting.length > 0 && (
        <Panel title={t('today:waiting.title')}>
          <LeadRows leads={today.waiting} note={(lead) => <Waiting lead={lead} />} />
        </Panel>
      )}
    </>
  );
}

function LeadRows({ leads, note }: { leads: TodayLead[]; note: (lead: TodayLead) => ReactNode }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.rows}>
      {leads.map((lead) => (
        <li key={lead.id}>
          <Link to={`/leads/${lead.id}`} className={styles.row}>
            <span className={styles.rowTitle}>{lead.title}</span>
            <span className={styles.rowMeta}>
              {t(`today:stage.${lead.stage}`)}
              {lead.owner && ` · ${lead.owner.name}`}
            </span>
            <span className={styles.rowNote}>{note(lead)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Due({ lead }: { lead: TodayLead }) {
  const { t } = useTranslation();
  const due = lead.nextDue;
  if (!due) {
    return null;
  }
  const what = t(`today:rule.${due.rule.replace(/^lead\./, '')}`, { defaultValue: t('today:rule.other') });
  return (
    <StatusTag tone={due.isLate ? 'bad' : 'waiting'}>
      {what} {due.isLate ? t('today:due.late') : <When at={due.dueAt} />}
    </StatusTag>
  );
}

function Waiting({ lead }: { lead: TodayLead }) {
  const { t } = useTranslation();
  const who = lead.nextDue ? t(`today:owedBy.${lead.nextDue.owedBy}`, { defaultValue: t('today:owedBy.other') }) : t('today:owedBy.office');
  return (
    <span className={styles.soft}>
      {t('today:waiting.for', { who })} {lead.nextDue && <When at={lead.nextDue.dueAt} />}
    </span>
  );
}
