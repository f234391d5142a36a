import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import type { RecordRef } from '../platform/records/index.js';
import type { LeaderLink } from './leader-link.entity.js';
import { linkErrors } from './links.errors.js';
import { refusalOf, type LinkVerb } from './links.policy.js';
import { LinksQueries } from './links.queries.js';
import { LinksRepository } from './links.repository.js';

/** The link and the version that a change is based on. */
export interface LinkVersion {
  id: string;
  version: number;
}

/** The door of every write: nobody changes a link that they may not see, or in a way that is not theirs. */
@Injectable()
export class LinkAccess {
  constructor(
    private readonly database: Database,
    private readonly repository: LinksRepository,
    private readonly queries: LinksQueries,
  ) {}

  /** @throws leader-link.not-found, access.denied, request.stale-version, leader-link.not-now */
  async change(
    actor: Actor,
    { id, version, verb }: LinkVersion & { verb: LinkVerb },
    work: (link: LeaderLink) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const link = (await this.queries.isSeen(actor, id)) ? await this.repository.lock(id) : null;
      if (!link) {
        throw linkErrors.notFound();
      }
      const refusal = refusalOf(actor, verb, link);
      if (refusal === 'forbidden') {
        throw platformErrors.forbidden();
      }
      expectVersion(link.version, version);
      if (refusal === 'not-now') {
        throw linkErrors.notNow();
      }
      await work(link);
    });
  }
}

export function recordOfLink({ recordKind, recordId }: Pick<LeaderLink, 'recordKind' | 'recordId'>): RecordRef {
  return { kind: recordKind, id: recordId };
}
