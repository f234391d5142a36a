import type { Config } from '../config/index.js';
import type { Database } from '../database/index.js';
import type { MessageParameters } from '../i18n/index.js';

/** `fail` keeps the product from working or guarding what it promises; `warn` is for a person to judge. */
type Verdict = 'ok' | 'warn' | 'fail';

/** One line of the doctor: what was found and, unless it is fine, what to do. */
export interface Finding {
  readonly verdict: Verdict;
  /** A message; its sentence is made in the language of the terminal. */
  readonly code: string;
  readonly params?: MessageParameters;
}

/** The database under examination. */
export interface Patient {
  readonly config: Config;
  /** As the role of `DATABASE_URL`. */
  readonly runtime: Database;
  /** As the role that owns the tables. */
  readonly owner: Database;
  /** How many migrations of this release have not run. */
  readonly missingMigrations: number;
}

export type MachineCheck = (config: Config) => Finding | Promise<Finding>;
export type DatabaseCheck = (patient: Patient) => Promise<Finding>;
