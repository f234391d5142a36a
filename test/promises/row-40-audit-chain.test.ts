import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAuditVerify } from '../../src/boot/commands/audit-verify.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { EventAnchoring, type Anchor, type VerificationReport } from '../../src/platform/events/index.js';
import { EVENT_DIGEST } from '../../src/platform/events/sealed-content.js';
import { openAuditChain, type AuditChain } from '../support/audit-chain.js';
import { startGroundApp } from '../support/ground-app.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';

const EVENTS = 200;
const CHANGES = ["update event_log set data = '{}'", 'delete from event_log', 'truncate event_log cascade'];

let target: TestDatabase;
let runtime: AuditChain;
let superuser: AuditChain;
let head: Anchor;

beforeAll(async () => {
  target = await cloneDatabase();
  runtime = await openAuditChain(target.url);
  superuser = await openAuditChain(target.superuserUrl);
  await runtime.grow(EVENTS);
  head = await anchorOf(runtime);
});
afterAll(async () => {
  await runtime.close();
  await superuser.close();
  await target.drop();
});

async function anchorOf(chain: AuditChain): Promise<Anchor> {
  const newest = await chain.sealer.head();
  return { position: newest?.position ?? '', hash: newest?.hash.toString('hex') ?? '' };
}

/** What the verifier says after a superuser has changed the tables with every trigger off; then it is undone. */
async function afterTampering(
  tamper: string,
  options: { anchors?: Anchor[]; growth?: number } = {},
): Promise<VerificationReport> {
  let report: VerificationReport | undefined;
  const undo = new Error('undo');
  const attempt = superuser.database.transaction(async () => {
    await superuser.database.query(`set local session_replication_role = replica`);
    for (const statement of tamper.split(';')) {
      await superuser.database.query(statement);
    }
    await superuser.database.query(`set local session_replication_role = origin`);
    await superuser.grow(options.growth ?? 0);
    report = await superuser.verifier.verify(options.anchors);
    throw undo;
  });
  await expect(attempt).rejects.toBe(undo);
  if (!report) {
    throw new Error('nothing was verified');
  }
  return report;
}

async function idAt(position: number): Promise<string> {
  const [row] = await target.sql<{ id: string }>('select event_id as id from event_seal where position = $1', [
    position,
  ]);
  return row?.id ?? '';
}

describe('the audit trail', () => {
  it.each([
    ...CHANGES,
    ...CHANGES.map((sql) => sql.replace('event_log', 'event_seal').replace("data = '{}'", 'position = 0')),
  ])('denies the run-time role: %s', async (sql) => {
    await expect(runtime.database.query(sql)).rejects.toThrow('permission denied');
  });

  it.each([
    ...CHANGES,
    ...CHANGES.map((sql) => sql.replace('event_log', 'event_seal').replace("data = '{}'", 'position = 0')),
  ])('is guarded by a trigger where one role does everything: %s', async (sql) => {
    await expect(target.sql(sql)).rejects.toThrow('is append-only');
  });

  it('is whole as it was written', async () => {
    expect(await runtime.verifier.verify([head])).toMatchObject({ sealed: EVENTS, ok: true });
  });

  it('shows an edit', async () => {
    const id = await idAt(100);
    const report = await afterTampering(`update event_log set data = '{"number": 7}' where id = '${id}'`);
    expect(report).toMatchObject({ ok: false, changed: [id] });
  });

  it('shows an edit although its seal was made to fit', async () => {
    const id = await idAt(100);
    const report = await afterTampering(
      `update event_log set data = '{"number": 7}' where id = '${id}';
       update event_seal set digest = ${EVENT_DIGEST} from event_log
       where event_log.id = event_seal.event_id and event_log.id = '${id}'`,
    );
    expect(report).toMatchObject({ ok: false, brokenLinks: ['100'] });
  });

  it('shows a deletion', async () => {
    const id = await idAt(100);
    const report = await afterTampering(`delete from event_log where id = '${id}'`);
    expect(report).toMatchObject({ ok: false, missing: [id] });
  });

  it('shows a deletion together with its seal', async () => {
    const id = await idAt(100);
    const report = await afterTampering(
      `delete from event_log where id = '${id}'; delete from event_seal where position = 100`,
    );
    expect(report).toMatchObject({ ok: false, brokenLinks: ['101'] });
  });

  it('shows two events that were swapped', async () => {
    const [one, other] = [await idAt(50), await idAt(60)];
    const report = await afterTampering(
      `update event_log set data = swapped.data from event_log as swapped
       where event_log.id in ('${one}', '${other}') and swapped.id in ('${one}', '${other}') and swapped.id <> event_log.id`,
    );
    expect(report.changed.toSorted()).toEqual([one, other].toSorted());
  });

  it('shows two links that were swapped', async () => {
    const report = await afterTampering(
      `update event_seal set position = -1 where position = 50; update event_seal set position = 50 where position = 60;
       update event_seal set position = 60 where position = -1`,
    );
    expect(report).toMatchObject({ ok: false, brokenLinks: ['50', '51', '60', '61'] });
  });

  it('shows an event that was put in', async () => {
    const id = '0190a2b0-0000-7000-8000-000000000001';
    const report = await afterTampering(
      `insert into event_log (id, type, subject_kind, subject_id, request_id) values ('${id}', 'lead.reported', 'lead', '${id}', 'forged')`,
    );
    expect(report).toMatchObject({ ok: false, unsealed: [id] });
  });

  it('shows an event that was put in with a seal before the first', async () => {
    const id = '0190a2b0-0000-7000-8000-000000000001';
    const report = await afterTampering(
      `insert into event_log (id, type, subject_kind, subject_id, request_id) values ('${id}', 'lead.reported', 'lead', '${id}', 'forged');
       insert into event_seal (position, event_id, digest, hash)
       select -1, id, ${EVENT_DIGEST}, '' from event_log where id = '${id}'`,
    );
    expect(report.brokenLinks).toContain('-1');
  });

  it('shows an edit although a function was put before the one that makes digests', async () => {
    const id = await idAt(100);
    const report = await afterTampering(
      `update event_log set data = '{"number": 7}' where id = '${id}';
       create function public.sha256(bytea) returns bytea language sql stable as 'select digest from event_seal limit 1';
       set local search_path = public, pg_catalog`,
    );
    expect(report).toMatchObject({ ok: false, changed: [id] });
  });

  it('stays whole when the log gets another column, and whatever the session shows dates and numbers like', async () => {
    const report = await afterTampering(
      `alter table event_log add column later text not null default 'new';
       set local timezone = 'America/New_York'; set local datestyle = 'German, DMY'; set local extra_float_digits = -5`,
    );
    expect(report).toMatchObject({ ok: true, sealed: EVENTS });
  });

  it('shows that its last 50 events were cut off, by the anchored head alone', async () => {
    const cut = `delete from event_log where id in (select event_id from event_seal where position > ${EVENTS - 50});
                 delete from event_seal where position > ${EVENTS - 50}`;
    expect(await afterTampering(cut)).toMatchObject({ ok: true, sealed: EVENTS - 50 });
    const report = await afterTampering(cut, { anchors: [head] });
    expect(report).toMatchObject({ ok: false, lostAnchors: [head.position] });
  });

  it('shows the cut also when the chain has grown again past it and was anchored again', async () => {
    const cut = `delete from event_log where id in (select event_id from event_seal where position > ${EVENTS - 50});
                 delete from event_seal where position > ${EVENTS - 50}`;
    const again: Anchor = { position: head.position, hash: '1'.repeat(64) };
    const report = await afterTampering(cut, { growth: 60, anchors: [head, again] });
    expect(report).toMatchObject({ ok: false, lostAnchors: [head.position, head.position] });
  });
});

describe('the anchor of the audit trail', () => {
  it('is put outside the database, and audit verify holds the chain against it', async () => {
    const ground = await startGroundApp({ imports: [], environment: { ROLE: 'api' } });
    const chain = await openAuditChain(ground.database.superuserUrl);
    try {
      const config = loadConfig({ NODE_ENV: 'test', LANDFALL_HOME: ground.home, DATABASE_URL: ground.database.url });
      await chain.grow(60);
      await ground.app.get(EventAnchoring).anchor();
      const line: unknown = JSON.parse(readFileSync(join(ground.home, 'anchors.jsonl'), 'utf8').trim());
      expect(line).toMatchObject(await anchorOf(chain));
      expect(await runAuditVerify(config)).toBe(0);
      await chain.database.transaction(async () => {
        await chain.database.query(`set local session_replication_role = replica`);
        await chain.database.query(
          'delete from event_log where id in (select event_id from event_seal where position > 10)',
        );
        await chain.database.query('delete from event_seal where position > 10');
      });
      expect(await runAuditVerify(config)).toBe(1);
    } finally {
      await chain.close();
      await ground.close();
    }
  });
});
