import { hostname } from 'node:os';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';

export interface Heartbeat {
  processId: string;
  role: string;
  beatAt: Date;
}

const BEAT_MS = 15_000;

/**
 * One row a process: a check that only reads stays green on a full disk, so this one writes.
 * Every process beats by itself, a worker too, which serves no address that somebody could ask.
 */
@Injectable()
export class Heartbeats implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Heartbeats.name);
  private readonly processId = `${hostname()}:${process.pid}`;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.tryToBeat();
    this.timer = setInterval(() => void this.tryToBeat(), BEAT_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async beat(): Promise<void> {
    await this.database.query(
      `insert into heartbeat (process_id, role) values ($1, $2)
       on conflict (process_id) do update set beat_at = clock_timestamp(), role = excluded.role`,
      [this.processId, this.config.role],
    );
  }

  async list(): Promise<Heartbeat[]> {
    return this.database.query<Heartbeat>(
      `select heartbeat.process_id as "processId", heartbeat.role, heartbeat.beat_at as "beatAt"
       from heartbeat where heartbeat.beat_at > clock_timestamp() - interval '1 day' order by heartbeat.beat_at desc`,
    );
  }

  private async tryToBeat(): Promise<void> {
    try {
      await this.beat();
    } catch (error) {
      this.logger.warn(`no heartbeat could be written: ${String(error)}`);
    }
  }
}
