import type { StageFacts } from './lead-stage.js';
import type { Lead } from './lead.entity.js';

type Source = Pick<
  Lead,
  | 'investorName'
  | 'summary'
  | 'ownerId'
  | 'contactName'
  | 'contactPhoneMasked'
  | 'lastContactAt'
  | 'industryCode'
  | 'sourceKind'
  | 'intendedInvestment'
  | 'landAreaM2'
  | 'spaceAreaM2'
  | 'energy'
  | 'environment'
>;

/** The lead as the stage table looks at it. */
export function factsOf(lead: Source): StageFacts {
  return {
    ...lead,
    hasContact: lead.contactName !== null || lead.contactPhoneMasked !== null,
    hasBeenContacted: lead.lastContactAt !== null,
  };
}
