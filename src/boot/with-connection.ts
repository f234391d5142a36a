import type { DataSource } from 'typeorm';
import { createDataSource } from '../platform/database/index.js';

interface Connection {
  url: string;
  /** What the server shows beside its queries: `landfall-backup`. */
  applicationName: string;
  /** How many at once. Default 2. */
  pool?: number;
}

/** A connection for as long as `work` takes. */
export async function withConnection<T>(
  { url, applicationName, pool = 2 }: Connection,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = createDataSource({ url, pool, applicationName });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
