import { searchKeysOf, sortNameOf } from '../platform/text-search/index.js';
import type { Lead } from './lead.entity.js';

type Named = Pick<Lead, 'code' | 'investorName' | 'isConfidential' | 'anonymousDescription'>;
type Members = Pick<Lead, 'reporterId' | 'onBehalfOfId' | 'ownerId'>;
type NameKeys = Pick<Lead, 'sortName' | 'searchText' | 'searchGrams' | 'anonymousText' | 'anonymousGrams'>;

/** By what the lead is found and sorted; computed again whenever its name or confidentiality changes. */
export function nameKeysOf({ code, investorName, isConfidential, anonymousDescription }: Named): NameKeys {
  const own = searchKeysOf(investorName, code);
  const anonymous = isConfidential && anonymousDescription !== null ? searchKeysOf(anonymousDescription) : null;
  return {
    sortName: sortNameOf(anonymous === null ? investorName || code : (anonymousDescription ?? '')),
    searchText: own.text,
    searchGrams: own.grams,
    anonymousText: anonymous?.text ?? null,
    anonymousGrams: anonymous?.grams ?? null,
  };
}

/** Who always sees the lead. */
export function membersOf(lead: Members, coOwnerIds: readonly string[]): string[] {
  const ids = [lead.reporterId, lead.onBehalfOfId, lead.ownerId, ...coOwnerIds];
  return [...new Set(ids.filter((id) => id !== null))];
}
