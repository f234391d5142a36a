import { useTranslation } from 'react-i18next';
import { Fact } from '../../ui/detail/fact-group';
import { When } from '../../ui/display/when';
import type { LeadView } from './api/types';

/** When it was first reported; of a backfilled lead the day that a paper says, with the paper, and who doubts it. */
export function FirstReport({ lead }: { lead: LeadView }) {
  const { t } = useTranslation();
  const { backfill } = lead;
  return (
    <>
      <Fact label={t('leads:field.firstReportedAt')}>
        <When at={lead.firstReportedAt} />
        {lead.isBackfilled && ` · ${t('leads:mark.backfilled')}`}
      </Fact>
      {backfill && (
        <>
          <Fact label={t('leads:field.backfilledAt')}>
            <When at={backfill.enteredAt} />
          </Fact>
          <Fact label={t('leads:field.backfillBasis')}>{backfill.basis}</Fact>
        </>
      )}
      {backfill?.dispute && (
        <Fact label={t('leads:mark.disputed')}>
          {backfill.dispute.note}
          <br />
          {backfill.dispute.by?.name} <When at={backfill.dispute.at} />
        </Fact>
      )}
    </>
  );
}
