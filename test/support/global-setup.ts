import type { TestProject } from 'vitest/node';
import { startThrowawayPostgres } from '../../src/platform/embedded/index.js';
import { createTemplate, type TestServer } from './template.js';

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer;
  }
}

/** One throw-away PostgreSQL a run, with one migrated template; each test file clones it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowawayPostgres();
  const server: TestServer = {
    superuserUrl: postgres.superuserUrl,
    ownerUrl: postgres.migrationUrl,
    appUrl: postgres.appUrl,
  };
  try {
    await createTemplate(server, 'landfall_template');
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  project.provide('server', server);
  return () => postgres.stop();
}
