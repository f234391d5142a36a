import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { GENESIS, link } from './seal-chain.js';
import { EVENT_DIGEST, SEALER } from './sealed-content.js';

const BATCH = 10_000;
/** Of a bigint: what somebody put before the first link must be seen too. */
const LOWEST = '-9223372036854775808';

export interface Anchor {
  position: string;
  hash: string;
}

export interface VerificationReport {
  sealed: number;
  /** Sealed events that were changed, events that vanished, links that do not follow, events nobody sealed. */
  changed: string[];
  missing: string[];
  brokenLinks: string[];
  unsealed: string[];
  /** Positions that were anchored outside and are not there any more: a tail was cut off. */
  lostAnchors: string[];
  ok: boolean;
}

interface SealRow {
  position: string;
  event_id: string;
  digest: Buffer;
  hash: Buffer;
  /** Whether the event is what was sealed; null when it is gone. */
  intact: boolean | null;
}

/** Recomputes the chain from the rows as they stand (`audit verify`). */
@Injectable()
export class EventVerifier {
  constructor(private readonly database: Database) {}

  async verify(anchors: readonly Anchor[] = []): Promise<VerificationReport> {
    const report: VerificationReport = {
      sealed: 0,
      changed: [],
      missing: [],
      brokenLinks: [],
      unsealed: await this.unsealed(),
      lostAnchors: [],
      ok: false,
    };
    const wanted = new Set(anchors.map(keyOf));
    await this.walk(report, wanted);
    report.lostAnchors = anchors.filter((anchor) => wanted.has(keyOf(anchor))).map(({ position }) => position);
    const faults = [report.changed, report.missing, report.brokenLinks, report.unsealed, report.lostAnchors];
    report.ok = faults.every((list) => list.length === 0);
    return report;
  }

  private async walk(report: VerificationReport, wanted: Set<string>): Promise<void> {
    let previous: Buffer = GENESIS;
    let position = '0';
    wanted.delete(keyOf({ position, hash: GENESIS.toString('hex') }));
    for (let rows = await this.batch(LOWEST); rows.length > 0;) {
      // The database reads on while this batch is hashed.
      const next = rows.length < BATCH ? [] : this.batch(after(rows));
      for (const row of rows) {
        this.check(row, { previous, position }, report);
        wanted.delete(keyOf({ position: row.position, hash: row.hash.toString('hex') }));
        previous = row.hash;
        position = row.position;
        report.sealed += 1;
      }
      rows = await next;
    }
  }

  private check(row: SealRow, before: { previous: Buffer; position: string }, report: VerificationReport): void {
    const follows = BigInt(row.position) === BigInt(before.position) + 1n;
    if (!follows || !link(before.previous, row.digest).equals(row.hash)) {
      report.brokenLinks.push(row.position);
    }
    if (row.intact === null) {
      report.missing.push(row.event_id);
    } else if (!row.intact) {
      report.changed.push(row.event_id);
    }
  }

  private async batch(from: string): Promise<SealRow[]> {
    return this.database.query<SealRow>(
      `select seal.position, seal.event_id, seal.digest, seal.hash,
              case when event_log.id is not null then seal.digest = ${EVENT_DIGEST} end as intact
       from (select event_seal.position, event_seal.event_id, event_seal.digest, event_seal.hash from event_seal
             where event_seal.position >= $1 order by event_seal.position limit ${BATCH}) as seal
       left join event_log on event_log.id = seal.event_id
       order by seal.position`,
      [from],
    );
  }

  private async unsealed(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select event_log.id from event_log
       where not exists (select 1 from event_seal where event_seal.event_id = event_log.id)
         and not exists (select 1 from event_pending where event_pending.event_id = event_log.id
                         and event_pending.subscriber = $1)
       limit 1000`,
      [SEALER],
    );
    return rows.map((row) => row.id);
  }
}

function after(rows: readonly SealRow[]): string {
  return (BigInt(rows.at(-1)?.position ?? LOWEST) + 1n).toString();
}

/** A chain that was cut and has grown again has another hash at the same position. */
function keyOf({ position, hash }: Anchor): string {
  return `${position}:${hash}`;
}
