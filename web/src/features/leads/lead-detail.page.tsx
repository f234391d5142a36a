import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { DetailPage } from '../../ui/detail/detail-page';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useLead } from './api/show-lead';
import type { LeadView } from './api/types';
import { LeadFacts } from './lead-facts';
import { LeadHead } from './lead-head';
import { LeadSide } from './lead-side';
import { LeadSheets } from './lead-sheets';
import { LeadTimeline } from './lead-timeline';
import { useLeadActions } from './use-lead-actions';

interface Props {
  /** What other features know of the lead, below its duties. */
  beside?: (lead: LeadView) => ReactNode;
}

export function LeadDetailPage({ beside }: Props) {
  const { id = '' } = useParams();
  const lead = useLead(id);
  const actions = useLeadActions();
  if (lead.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (lead.error && !lead.data) {
    return <ErrorState isPage error={lead.error} onRetry={() => void lead.refetch()} />;
  }
  return (
    <>
      <DetailPage
        head={<LeadHead lead={lead.data} actions={actions} />}
        facts={<LeadFacts lead={lead.data} />}
        timeline={<LeadTimeline lead={lead.data} actions={actions} />}
        side={
          <>
            <LeadSide lead={lead.data} actions={actions} />
            {beside?.(lead.data)}
          </>
        }
      />
      <LeadSheets opened={actions.opened} onClose={actions.close} />
    </>
  );
}
