import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

type Listener = (payload: string) => void;

/** A connection that waits all day notices within minutes that the other side is gone. */
const ALIVE = { connectionTimeoutMillis: 5_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

/** One LISTEN connection of the process; it comes back by itself and then calls every listener once. */
@Injectable()
export class Notifications implements OnModuleDestroy {
  private readonly logger = new Logger(Notifications.name);
  private readonly listeners = new Map<string, Set<Listener>>();
  private connecting?: Promise<void>;
  private client?: pg.Client;
  private retry?: NodeJS.Timeout;
  private stopped = false;
  /** The connection takes one statement at a time. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Calls `listener` for each NOTIFY on the channel, and once after each lost connection. Answers how to stop. */
  async listen(channel: string, listener: Listener): Promise<() => void> {
    const listeners = this.listeners.get(channel) ?? new Set();
    const isNew = listeners.size === 0;
    listeners.add(listener);
    this.listeners.set(channel, listeners);
    await this.connect();
    if (isNew && this.client) {
      await this.listenTo(this.client, [channel]);
    }
    return () => listeners.delete(listener);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.connecting?.catch(() => undefined);
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
    const client = new pg.Client({ connectionString: url, application_name: 'landfall-listen', ...ALIVE });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', (message) => this.call(message.channel, message.payload ?? ''));
    try {
      await client.connect();
      await this.listenTo(client, [...this.listeners.keys()]);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
  }

  private async listenTo(client: pg.Client, channels: readonly string[]): Promise<void> {
    const statements = channels.map((channel) => `listen ${pg.escapeIdentifier(channel)}`).join('; ');
    const turn = this.turn.catch(() => undefined).then(() => client.query(statements));
    this.turn = turn;
    await turn;
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
