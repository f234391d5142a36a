import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import type { ImportRun, RunState } from './import-run.entity.js';
import { importErrors } from './imports.errors.js';
import { ImportsRepository } from './imports.repository.js';

export interface RunVersion {
  id: string;
  /** Left out by what overwrites nobody's work. */
  version?: number;
}

/** What may be done in which state. */
export const POSSIBLE = {
  map: ['MAPPING', 'CHECKING', 'READY'],
  mend: ['READY'],
  commit: ['READY'],
  revert: ['DONE'],
  discard: ['MAPPING', 'CHECKING', 'READY'],
} as const satisfies Record<string, readonly RunState[]>;

export type ImportVerb = keyof typeof POSSIBLE;

export function isPossible(verb: ImportVerb, state: RunState): boolean {
  const states: readonly RunState[] = POSSIBLE[verb];
  return states.includes(state);
}

/** The door of every write: a run is its maker's alone, and each state allows what it allows. */
@Injectable()
export class ImportAccess {
  constructor(
    private readonly database: Database,
    private readonly repository: ImportsRepository,
  ) {}

  /** Runs `work` on the locked run. @throws request.not-found, request.stale-version, import.not-now */
  async change<Result>(
    actor: Actor,
    { id, version, verb }: RunVersion & { verb: ImportVerb },
    work: (run: ImportRun) => Promise<Result>,
  ): Promise<Result> {
    return this.database.transaction(async () => {
      const run = await this.repository.lockOwn(id, actor.userId);
      if (!run) {
        throw platformErrors.notFound();
      }
      if (version !== undefined) {
        expectVersion(run.version, version);
      }
      if (!isPossible(verb, run.state)) {
        throw importErrors.notNow();
      }
      return work(run);
    });
  }
}
