import type { Config } from '../../platform/config/index.js';
import { runAuditVerify } from './audit-verify.js';
import { runBackup } from './backup.js';
import { reportHealth } from './healthy.js';
import { runMigrate } from './migrate.js';
import { printOpenApi } from './openapi.js';
import { runRestore } from './restore.js';

/** Answers the exit code. */
export type Command = (config: Config, words: readonly string[]) => Promise<number>;

export const commands: Record<string, Command> = {
  'audit verify': runAuditVerify,
  backup: runBackup,
  healthy: reportHealth,
  migrate: runMigrate,
  openapi: printOpenApi,
  restore: runRestore,
};
