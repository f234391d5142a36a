import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '../../ui/display/status-tag';
import { Until } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import type { LeadToday, TodayLead } from './api/types';
import { owedByText, ruleText } from './today-words';
import styles from './today.module.css';

/** What changed since yesterday, and what waits for somebody else. */
export function LeadPanels({ today }: { today: LeadToday }) {
  const { t } = useTranslation();
  return (
    <>
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
              {t(`leads:stage.${lead.stage}`)}
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
  return due ? (
    <StatusTag tone={due.isLate ? 'bad' : 'waiting'}>
      {ruleText(t, due.rule)} {due.isLate ? t('ui:due.late') : <Until at={due.dueAt} />}
    </StatusTag>
  ) : null;
}

function Waiting({ lead }: { lead: TodayLead }) {
  const { t } = useTranslation();
  return (
    <span className={styles.soft}>
      {t('today:waiting.for', { who: owedByText(t, lead.nextDue?.owedBy ?? 'office') })}{' '}
      {lead.nextDue && <Until at={lead.nextDue.dueAt} />}
    </span>
  );
}
