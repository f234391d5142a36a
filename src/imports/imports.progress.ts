import { Injectable, Logger } from '@nestjs/common';
import { PersonActors } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { DomainError, type FieldError } from '../platform/errors/index.js';
import type { ImportRun } from './import-run.entity.js';
import { ImportPortions, PortionRefused, RowRefused } from './imports.portions.js';
import { ImportsRepository } from './imports.repository.js';

/**
 * Takes imports that are under way one portion further, again and again. A portion is one transaction: what it made and
 * that it was made are there together or not at all, so that a process that is killed costs nothing but time.
 */
@Injectable()
export class ImportProgress {
  private readonly logger = new Logger(ImportProgress.name);

  constructor(
    private readonly database: Database,
    private readonly runs: ImportsRepository,
    private readonly portions: ImportPortions,
    private readonly actors: PersonActors,
  ) {}

  /** In turns, so that a large import keeps no small one waiting. Safe to run anywhere, any number of times, in parallel. */
  async goOn(ending?: AbortSignal): Promise<void> {
    for (let isMoving = true; isMoving;) {
      isMoving = false;
      for (const id of await this.runs.underWay()) {
        if (ending?.aborted) {
          return;
        }
        isMoving = (await this.portion(id)) || isMoving;
      }
    }
  }

  /** Whether there was something to do and nobody else was at it. */
  private async portion(id: string, isOneByOne = false): Promise<boolean> {
    try {
      return await this.database.transaction(async () => {
        const run = await this.runs.lockUnderWay(id);
        return run !== null && (await this.take(run, isOneByOne));
      });
    } catch (error) {
      if (error instanceof PortionRefused && !isPassing(error.cause)) {
        return this.portion(id, true);
      }
      if (error instanceof RowRefused && !isPassing(error.cause)) {
        // Its portion was rolled back; the others of it come again without this one.
        await this.portions.refuse(error, this.reasonsOf(error));
        return true;
      }
      this.logger.error(`import ${id} does not go on: ${String(error)}`);
      return false;
    }
  }

  private async take(run: ImportRun, isOneByOne: boolean): Promise<boolean> {
    const { createdById: personId, onBehalfOfId } = run;
    const actor = await this.actors.actorFor({ personId, onBehalfOfId, requestId: `import-${run.id}` });
    if (!actor || !this.mayImport(actor, run)) {
      await this.portions.stop(run);
      return true;
    }
    await this.portions.take(actor, run, isOneByOne);
    return true;
  }

  private mayImport(actor: Actor, run: ImportRun): boolean {
    return actor.permissions.has('import.run') && this.portions.isAllowed(actor, run);
  }

  private reasonsOf({ rowId, cause }: RowRefused): FieldError[] {
    if (cause instanceof DomainError) {
      return cause.fields.length > 0 ? [...cause.fields] : [{ path: '', code: cause.code, params: cause.params }];
    }
    this.logger.error(
      `row ${rowId} of an import failed: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`,
    );
    return [{ path: '', code: 'import.row-failed' }];
  }
}

/** Of PostgreSQL: connection, resources, shutdown, dead lock; of the network. It says nothing about the row. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DomainError) {
    return false;
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^(?:08|40|53|57|E[A-Z])/.test(code) || /connection/i.test(error.message);
}
