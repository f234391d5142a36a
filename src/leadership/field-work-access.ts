import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import { TasksReader } from '../tasks/index.js';
import type { FieldWork } from './field-work.entity.js';
import { fieldWorkErrors } from './field-works.errors.js';
import { refusalOf, type FieldWorkVerb } from './field-works.policy.js';
import { FieldWorksQueries } from './field-works.queries.js';
import { FieldWorksRepository } from './field-works.repository.js';
import { standingOf } from './field-works.rows.js';

interface Taking {
  id: string;
  verb: FieldWorkVerb;
  version?: number;
}

/** The door of every later write: nobody changes a record that they may not see, or in a way that is not theirs. */
@Injectable()
export class FieldWorkAccess {
  constructor(
    private readonly database: Database,
    private readonly repository: FieldWorksRepository,
    private readonly queries: FieldWorksQueries,
    private readonly tasks: TasksReader,
    private readonly clock: Clock,
  ) {}

  /** @throws field-work.not-found, access.denied, request.stale-version, field-work.not-now */
  async change(actor: Actor, taking: Taking, work: (taken: FieldWork, now: Date) => Promise<void>): Promise<void> {
    await this.database.transaction(async () => {
      const { id, verb, version } = taking;
      const taken = await this.repository.lock(id);
      const seen = taken && (await this.queries.seenBy(actor, id));
      if (!taken || !seen) {
        throw fieldWorkErrors.notFound();
      }
      const tasks = await this.tasks.outcomesOf('field-work', [id]);
      const refusal = refusalOf(actor, verb, standingOf(actor, seen.row, { sight: seen.sight, tasks }));
      if (refusal === 'forbidden') {
        throw platformErrors.forbidden();
      }
      if (version !== undefined) {
        expectVersion(taken.version, version);
      }
      if (refusal === 'not-now') {
        throw fieldWorkErrors.notNow();
      }
      await work(taken, await this.clock.now());
    });
  }
}
