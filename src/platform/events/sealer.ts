import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/index.js';
import { GENESIS, link } from './seal-chain.js';
import { EVENT_DIGEST, SEALER } from './sealed-content.js';
import { Subscribers } from './subscribers.js';

const BATCH = 1_000;
/** One sealer at a time in the whole installation; writers of events never wait for it. */
const SEAL_LOCK = 7_215_904;

interface Unsealed {
  id: string;
  digest: Buffer;
}

interface ChainHead {
  position: string;
  hash: Buffer;
  /** Real time of the look, by the database's clock. */
  seenAt: Date;
}

/** Chains committed events by hash, so that a later change of the audit trail shows (ADR 0004). */
@Injectable()
export class EventSealer implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly subscribers: Subscribers,
  ) {}

  onModuleInit(): void {
    this.subscribers.register({ name: SEALER, events: 'all', drain: () => this.seal() });
  }

  /** Seals what was committed. Answers how many events. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (let size = BATCH; size === BATCH; sealed += size) {
      size = await this.database.transaction(() => this.sealBatch());
    }
    return sealed;
  }

  /** The newest link, to be kept outside the database: it is what shows a tail that was cut off. */
  async head(): Promise<ChainHead | undefined> {
    const [head] = await this.database.query<ChainHead>(
      `select event_seal.position, event_seal.hash, clock_timestamp() as "seenAt"
       from event_seal order by event_seal.position desc limit 1`,
    );
    return head;
  }

  private async sealBatch(): Promise<number> {
    await this.database.query('select pg_advisory_xact_lock($1)', [SEAL_LOCK]);
    const events = await this.database.query<Unsealed>(
      `select event_log.id, ${EVENT_DIGEST} as digest
       from event_pending join event_log on event_log.id = event_pending.event_id
       where event_pending.subscriber = $1 order by event_pending.event_id limit ${BATCH}`,
      [SEALER],
    );
    if (events.length === 0) {
      return 0;
    }
    await this.append(events);
    await this.database.query('delete from event_pending where subscriber = $1 and event_id = any ($2::uuid[])', [
      SEALER,
      events.map((event) => event.id),
    ]);
    return events.length;
  }

  private async append(events: readonly Unsealed[]): Promise<void> {
    const head = await this.head();
    let hash = head?.hash ?? GENESIS;
    const hashes: Buffer[] = [];
    for (const event of events) {
      hash = link(hash, event.digest);
      hashes.push(hash);
    }
    await this.database.query(
      `insert into event_seal (position, event_id, digest, hash)
       select $1::bigint + sealed.ordinal, sealed.event_id, sealed.digest, sealed.hash
       from unnest($2::uuid[], $3::bytea[], $4::bytea[]) with ordinality as sealed (event_id, digest, hash, ordinal)`,
      [head?.position ?? '0', events.map((event) => event.id), events.map((event) => event.digest), hashes],
    );
  }
}
