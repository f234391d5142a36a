import type { Config } from '../../platform/config/index.js';

/** Answers the exit code. */
export type Command = (config: Config, words: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for: a health check every minute must not load the whole product. */
export const commands: Record<string, Command> = {
  'audit verify': async (config) => (await import('./audit-verify.js')).runAuditVerify(config),
  backup: async (config, words) => (await import('./backup.js')).runBackup(config, words),
  'create-admin': async (config, words) => (await import('./create-admin.js')).runCreateAdmin(config, words),
  demo: async (config) => (await import('./demo.js')).runDemo(config),
  doctor: async (config) => (await import('./doctor.js')).runDoctor(config),
  healthy: async (config) => (await import('./healthy.js')).reportHealth(config),
  migrate: async (config) => (await import('./migrate.js')).runMigrate(config),
  openapi: async (config) => (await import('./openapi.js')).printOpenApi(config),
  restore: async (config, words) => (await import('./restore.js')).runRestore(config, words),
  'rotate-keys': async (config) => (await import('./rotate-keys.js')).runRotateKeys(config),
};
