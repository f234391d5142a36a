import { businessNow } from '../../lib/business-clock';
import { dateIn } from '../../lib/instants';
import type { LeadFigures } from './api/types';

export interface Figure {
  key: keyof LeadFigures;
  /** The list that the figure counts. */
  href: string;
  isBad?: boolean;
}

const open = 'stage=REPORTED,TRIAGED,NEGOTIATING';

/** Each figure opens the records that it counts. */
function hrefs(): Record<keyof LeadFigures, string> {
  return {
    awaitingTriage: '/leads?view=triage&stage=REPORTED&waitingCause=TRIAGE',
    negotiating: '/leads?view=negotiating&stage=NEGOTIATING',
    watched: `/leads?view=watched&isWatched=true&${open}`,
    inPool: '/leads?view=pool&isInPool=true',
    mine: `/leads?view=mine&isMine=true&${open}`,
    mineLate: '/leads?view=mine&isMine=true&isLate=true',
    reportedThisWeek: `/leads?view=all&reportedFrom=${monday()}`,
    returnedToMe: '/leads?view=mine&isMine=true&waitingCause=RETURNED',
  };
}

const byRole: Record<string, (keyof LeadFigures)[]> = {
  DISPATCHER: ['awaitingTriage', 'reportedThisWeek', 'negotiating', 'inPool'],
  LEADER: ['watched', 'negotiating', 'reportedThisWeek', 'awaitingTriage'],
  SUPERVISOR: ['awaitingTriage', 'negotiating', 'watched', 'reportedThisWeek'],
  STATISTICIAN: ['reportedThisWeek', 'negotiating', 'awaitingTriage', 'inPool'],
  AUDITOR: ['reportedThisWeek', 'negotiating', 'awaitingTriage', 'inPool'],
  OFFICER: ['mine', 'mineLate', 'returnedToMe', 'inPool'],
};
const forReporters: (keyof LeadFigures)[] = ['mine', 'mineLate', 'returnedToMe'];

/** The figures that matter to the first of somebody's roles that has its own. */
export function figuresFor(roles: readonly string[]): Figure[] {
  const role = Object.keys(byRole).find((candidate) => roles.includes(candidate));
  const addresses = hrefs();
  return (role ? (byRole[role] ?? forReporters) : forReporters).map((key) => ({
    key,
    href: addresses[key],
    isBad: key === 'mineLate' || key === 'returnedToMe',
  }));
}

function monday(): string {
  const now = businessNow();
  const weekday = (new Date(`${dateIn(now)}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dateIn(new Date(now.getTime() - weekday * 86_400_000));
}
