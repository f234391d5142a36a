import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';

export interface Heartbeat {
  processId: string;
  role: string;
  beatAt: Date;
}

/** One row a process: a check that only reads stays green on a full disk, so this one writes (`lessons.md`, queues). */
@Injectable()
export class Heartbeats {
  private readonly processId = `${hostname()}:${process.pid}`;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

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
}
