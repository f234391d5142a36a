import { totalmem } from 'node:os';

interface ServerSettingsOptions {
  readonly port: number;
  /** False: faster, but a power cut may destroy the data. */
  readonly durable: boolean;
  /** Of the machine. */
  readonly memoryBytes?: number;
}

const MB = 1024 * 1024;

/** What differs from PostgreSQL's defaults, sized for one office's machine that also runs the application. */
export function serverSettings(options: ServerSettingsOptions): Record<string, string | number> {
  const memoryMb = Math.floor((options.memoryBytes ?? totalmem()) / MB);
  return {
    listen_addresses: '127.0.0.1',
    port: options.port,
    unix_socket_directories: '',
    shared_buffers: `${between(64, memoryMb / 16, 512)}MB`,
    effective_cache_size: `${between(128, memoryMb / 4, 4096)}MB`,
    maintenance_work_mem: '64MB',
    max_connections: 200,
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Nothing replicates from here: less to write.
    wal_level: 'minimal',
    max_wal_senders: 0,
    log_checkpoints: 'off',
    ...(options.durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
}

function between(least: number, wanted: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, wanted)));
}
