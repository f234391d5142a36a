import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

type Listener = (payload: string) => void;

/** One LISTEN connection of the process; it comes back by itself and then calls every listener once. */
@Injectable()
export class Notifications implements OnModuleDestroy {
  private readonly logger = new Logger(Notifications.name);
  private readonly listeners = new Map<string, Set<Listener>>();
  private connecting?: Promise<void>;
  private client?: pg.Client;
  private retry?: NodeJS.Timeout;
  private stopped = false;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Calls `listener` for each NOTIFY on the channel, and once after each lost connection. Answers how to stop. */
  async listen(channel: string, listener: Listener): Promise<() => void> {
    const listeners = this.listeners.get(channel) ?? new Set();
    const isNew = listeners.size === 0;
    listeners.add(listener);
    this.listeners.set(channel, listeners);
    await this.connect();
    if (isNew) {
      await this.client?.query(`listen ${pg.escapeIdentifier(channel)}`);
    }
    return () => listeners.delete(listener);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.client || this.stopped) {
      return;
    }
    this.connecting ??= this.open().finally(() => {
      this.connecting = undefined;
    });
    await this.connecting;
  }

  private async open(): Promise<void> {
    const options = this.dataSource.options;
    const url = options.type === 'postgres' ? options.url : undefined;
    const client = new pg.Client({ connectionString: url, application_name: 'landfall-listen', keepAlive: true });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', (message) => this.call(message.channel, message.payload ?? ''));
    await client.connect();
    for (const channel of this.listeners.keys()) {
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    }
    this.client = client;
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.stopped) {
      return;
    }
    this.client = undefined;
    this.logger.warn('the LISTEN connection was lost');
    this.reconnectSoon();
  }

  private reconnectSoon(): void {
    this.retry = setTimeout(() => {
      this.connect().then(
        () => this.callAll(),
        () => this.reconnectSoon(),
      );
    }, 1_000);
  }

  private callAll(): void {
    for (const channel of this.listeners.keys()) {
      this.call(channel, '');
    }
  }

  private call(channel: string, payload: string): void {
    for (const listener of this.listeners.get(channel) ?? []) {
      listener(payload);
    }
  }
}
