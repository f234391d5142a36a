import { LeadershipPanel } from '../features/leadership/record-panel';
import { LeadDetailPage } from '../features/leads/lead-detail.page';

/** A lead with what leaders have to do with it. */
export function LeadPage() {
  return (
    <LeadDetailPage
      beside={({ id, title, visibility }) =>
        visibility === 'FULL' && <LeadershipPanel record={{ kind: 'lead', id, title }} />
      }
    />
  );
}
