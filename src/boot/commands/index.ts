import type { Config } from '../../platform/config/index.js';
import { reportHealth } from './healthy.js';
import { runMigrate } from './migrate.js';
import { printOpenApi } from './openapi.js';

/** Answers the exit code. */
export type Command = (config: Config, words: readonly string[]) => Promise<number>;

export const commands: Record<string, Command> = {
  healthy: reportHealth,
  migrate: runMigrate,
  openapi: printOpenApi,
};
