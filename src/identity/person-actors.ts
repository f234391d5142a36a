import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { actorOf } from './sessions/actor-of.js';
import { ActorQueries } from './sessions/actor.queries.js';

interface Asking {
  personId: string;
  /** For whom it was asked (代录). */
  onBehalfOfId: string | null;
  /** Names the work in the log. */
  requestId: string;
}

/** Whoever asked for work that goes on without a session: with the rights of today, not those of when it was asked. */
@Injectable()
export class PersonActors {
  constructor(private readonly queries: ActorQueries) {}

  /** Null when there is no such person, the account is disabled, or the person may stand in for the other no more. */
  async actorFor({ personId: userId, onBehalfOfId, requestId }: Asking): Promise<Actor | null> {
    const holder = await this.queries.byPerson(userId);
    if (!holder || (onBehalfOfId !== null && !(await this.queries.mayStandIn(userId, onBehalfOfId)))) {
      return null;
    }
    return actorOf({ userId, onBehalfOfId, requestId, ...holder });
  }
}
