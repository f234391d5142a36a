import type { Actor } from '../platform/actor/index.js';

export interface LinkStanding {
  readonly leaderId: string;
  readonly endedOn: string | null;
}

export type LinkVerb = 'edit' | 'handOver' | 'end' | 'visit';

export type LinkRefusal = 'forbidden' | 'not-now';

/** The office keeps the list of links; a leader keeps his own. What has ended is history. */
export function refusalOf(actor: Actor, _verb: LinkVerb, link: LinkStanding): LinkRefusal | null {
  const isOffice = actor.permissions.has('instruction.report');
  const isTheirs = actor.userId !== null && link.leaderId === actor.userId;
  if (!actor.permissions.has('link.manage') || !(isOffice || isTheirs)) {
    return 'forbidden';
  }
  return link.endedOn === null ? null : 'not-now';
}

export function canOf(actor: Actor, link: LinkStanding): Record<LinkVerb, boolean> {
  const may = (verb: LinkVerb): boolean => refusalOf(actor, verb, link) === null;
  return { edit: may('edit'), handOver: may('handOver'), end: may('end'), visit: may('visit') };
}
