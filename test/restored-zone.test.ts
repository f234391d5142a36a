import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runAuditVerify } from '../src/boot/commands/audit-verify.js';
import { runBackup } from '../src/boot/commands/backup.js';
import { runRestore } from '../src/boot/commands/restore.js';
import { loadConfig } from '../src/platform/config/index.js';
import { EventDelivery, EventSealer } from '../src/platform/events/index.js';
import { generateKeys } from '../src/platform/keys/index.js';
import { ReminderSweep } from '../src/reminders/reminders.sweep.js';
import { LeadFactory } from './support/leads.js';
import { seedPeople, signedIn } from './support/people.js';
import { TEST_CLOCK } from './support/template.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from './support/test-database.js';

const LATER = '2026-02-12T10:15:00+08:00';
const environment = { ROLE: 'api', LANDFALL_KEYS: generateKeys() };

let folder: string;
let archive: string;
let target: TestDatabase;
let leadId: string;
let seenBefore: unknown;
let sessionsBefore: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-restored-'));
  archive = join(folder, 'zone.landfall');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const source = await cloneDatabase();
  const app = await startTestApp({ database: source, environment });
  const { ids } = await seedPeople(app);
  const lead = await new LeadFactory(app, ids).aReportedLead({ contactName: '林先生', contactPhone: '13905910001' });
  leadId = lead.id;
  await app.app.get(EventDelivery, { strict: false }).deliver('reminders.assess');
  await app.app.get(EventSealer, { strict: false }).seal();
  seenBefore = await leadAsSeen(app);
  await source.sql(
    `insert into invitation (id, person_id, token_hash, expires_at)
     select gen_random_uuid(), person.id, 'token', clock_timestamp() + interval '7 days' from person
     where person.username = 'officer'`,
  );
  sessionsBefore = (await source.sql('select id from session')).length;
  await app.close();
  await runBackup(configOf(source, 'source'), [archive]);
  await source.drop();
  target = await emptyDatabase();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await target.drop();
  rmSync(folder, { recursive: true, force: true });
});

function configOf(database: TestDatabase, home: string) {
  return loadConfig({
    ...environment,
    NODE_ENV: 'test',
    LANDFALL_HOME: join(folder, home),
    DATABASE_URL: database.url,
    DATABASE_MIGRATION_URL: database.ownerUrl,
  });
}

/** The whole lead as its reporter reads it, phone included. */
async function leadAsSeen(app: TestApp): Promise<unknown> {
  const ambassador = await signedIn(app, 'ambassador');
  const { status, body } = await ambassador.get(`/leads/${leadId}`);
  expect(status).toBe(200);
  return body;
}

async function told(app: TestApp): Promise<number> {
  const [row] = await app.database.sql<{ count: number }>(
    'select count(*)::int as count from inbox_item where inbox_item.record_id = $1',
    [leadId],
  );
  return row?.count ?? 0;
}

it(
  'is there again after a disaster: people sign in, read their leads, and are reminded once of what fell due',
  { timeout: 60_000 },
  async () => {
    expect(await runRestore(configOf(target, 'target'), [archive])).toBe(0);
    expect(await runAuditVerify(configOf(target, 'target'))).toBe(0);
    expect(sessionsBefore).toBeGreaterThan(0);
    // Whatever was ended since the back-up was made does not come to life again.
    expect(await target.sql('select id from session')).toEqual([]);
    expect(await target.sql('select id from known_device')).toEqual([]);
    expect(await target.sql('select id from invitation where revoked_at is null')).toEqual([]);
    await target.sql(TEST_CLOCK);
    const app = await startTestApp({ database: target, environment });
    try {
      expect(await leadAsSeen(app)).toEqual(seenBefore);
      const before = await told(app);
      await target.setNow(LATER);
      const sweep = app.app.get(ReminderSweep, { strict: false });
      await sweep.run();
      const after = await told(app);
      expect(after).toBeGreaterThan(before);
      await sweep.run();
      expect(await told(app)).toBe(after);
    } finally {
      await app.close();
    }
  },
);
