import { useMemo } from 'react';
import { AppstoreOutlined, ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session';
import { Money } from '../../ui/display/money';
import { When } from '../../ui/display/when';
import { ExportButton } from '../../ui/export/export-button';
import { StartLink } from '../../ui/layout/start-link';
import { EmptyState } from '../../ui/states/empty-state';
import { ListPage } from '../../ui/list/list-page';
import { NewsNote } from '../../ui/list/news-note';
import { useListState } from '../../ui/list/use-list-state';
import { useLiveList } from '../../ui/list/use-live-list';
import { leadListKey, useLeads } from './api/list-leads';
import type { LeadListItem } from './api/types';
import { leadColumns } from './lead-columns';
import { leadFilters, leadViews } from './lead-filters';
import { LeadSheets } from './lead-sheets';
import { LeadMarks, StageTag } from './lead-tags';
import { NextDue } from './next-due';
import { useLeadActions } from './use-lead-actions';
import styles from './leads.module.css';

const exported = {
  path: '/api/v1/leads/export',
  sheets: ['lead.list', 'lead.ledger'].map((sheet) => ({ name: sheet, query: { sheet } })),
};
const keyOf = (lead: LeadListItem): string => lead.id;
const versionOf = (lead: LeadListItem): number => lead.version;

export function LeadListPage() {
  const { t } = useTranslation();
  const may = useMay();
  const filters = useMemo(() => leadFilters(t), [t]);
  const views = useMemo(() => leadViews(t), [t]);
  const columns = useMemo(() => leadColumns(t), [t]);
  const state = useListState(filters, views);
  const data = useLeads(state.query);
  const live = useLiveList(['lead'], leadListKey);
  const actions = useLeadActions();
  const report = may('lead.report') && (
    <StartLink to="/leads/new" icon={<PlusOutlined aria-hidden />}>
      {t('leads:report.title')}
    </StartLink>
  );
  return (
    <div {...live.watch}>
      <ListPage<LeadListItem>
        listId="leads"
        title={t('leads:list.title')}
        actions={
          <>
            {may('import.run') && may('lead.report') && (
              <Link className={styles.quietLink} to="/imports/new?kind=lead">
                <ImportOutlined aria-hidden /> {t('leads:list.import')}
              </Link>
            )}
            {may('lead.export') && <ExportButton source={{ ...exported, filters, query: state.query }} />}
            <Link className={styles.quietLink} to="/leads/board">
              <AppstoreOutlined aria-hidden /> {t('leads:board.title')}
            </Link>
          </>
        }
        state={state}
        views={views}
        filters={filters}
        columns={columns}
        data={data}
        keyOf={keyOf}
        nameOf={(lead) => lead.title}
        hrefOf={(lead) => `/leads/${lead.id}`}
        versionOf={versionOf}
        actionsOf={actions.forLead}
        bulkActionsOf={actions.forMany}
        renderCard={(lead) => <LeadCard lead={lead} />}
        empty={<EmptyState title={t('leads:list.empty')} hint={t('leads:list.emptyHint')} action={report} />}
        notice={<NewsNote live={live} />}
      />
      <LeadSheets opened={actions.opened} onClose={actions.close} />
    </div>
  );
}

function LeadCard({ lead }: { lead: LeadListItem }) {
  const { t } = useTranslation();
  return (
    <>
      <StageTag stage={lead.stage} />
      <LeadMarks lead={lead} />
      {lead.intendedInvestment && <Money yuan={lead.intendedInvestment} />}
      <span>{lead.owner?.name ?? t('leads:nobody')}</span>
      <NextDue due={lead.nextDue} />
      <When at={lead.firstReportedAt} />
    </>
  );
}
