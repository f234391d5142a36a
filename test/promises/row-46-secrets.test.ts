import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runRotateKeys } from '../../src/boot/commands/rotate-keys.js';
import { IdentityCommands } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor/index.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { Keys, encryptedColumns, generateKeys } from '../../src/platform/keys/index.js';
import { seedPeople, type People } from '../support/people.js';
import { startTestApp } from '../support/test-app.js';
import { TestClient, type RawAnswer } from '../support/test-client.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';
import { startProgram, type StartedProgram } from '../start/started-program.js';

const LIMIT_MS = 60_000;
const ADDRESS = /→ +(http\S+)/;
const WEB = join(import.meta.dirname, '../../web/dist');
const started: StartedProgram[] = [];

let database: TestDatabase;
let home: string;
let people: People;

const planted = {
  key: randomBytes(32).toString('base64'),
  smtpPassword: word(),
  s3Secret: word(),
  metricsToken: word(),
  robotToken: word(),
  robotSecret: word(),
  password: word(),
  wrongPassword: word(),
  personPhone: phone(),
  contactPhone: phone(),
};

beforeAll(async () => {
  database = await cloneDatabase();
  home = mkdtempSync(join(tmpdir(), 'landfall-secrets-'));
  const app = await startTestApp({ database, environment: { LANDFALL_KEYS: `k1:${planted.key}`, ROLE: 'api' } });
  people = await seedPeople(app);
  const identity = app.app.get(IdentityCommands, { strict: false });
  const actor = systemActor('test');
  const passwordHash = await hash(planted.password);
  const personId = await identity.createPerson(actor, { username: 'planted', name: '植管理', passwordHash });
  await identity.grantRole(actor, { personId, unitId: people.units.zone, role: 'ADMIN', startsOn: '2020-01-01' });
  await app.close();
});
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  await database.drop();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const program of started.splice(0)) {
    await program.kill();
  }
});

function word(): string {
  return `planted-${randomBytes(12).toString('hex')}`;
}

function phone(): string {
  return `139${String(randomInt(100_000_000)).padStart(8, '0')}`;
}

function start(environment: Record<string, string>): StartedProgram {
  const program = startProgram({
    file: 'main.js',
    environment: {
      LANDFALL_HOME: home,
      DATABASE_URL: database.url,
      DATABASE_MIGRATION_URL: database.ownerUrl,
      LOG_LEVEL: 'debug',
      ...environment,
    },
  });
  started.push(program);
  return program;
}

/** Keeps every answer that is meant for nobody in particular: all but the ones that show a secret once. */
class Listener extends TestClient {
  readonly heard: string[] = [];

  override async raw(...request: Parameters<TestClient['raw']>): Promise<RawAnswer> {
    const answer = await super.raw(...request);
    if (answer.status >= 400) {
      this.heard.push(answer.text, JSON.stringify([...answer.headers]));
    }
    return answer;
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a start', { timeout: LIMIT_MS }, () => {
  it.each([
    ['a sample key', `k1:${Buffer.alloc(32, 7).toString('base64')}`],
    ['a short key', `k1:${randomBytes(16).toString('base64')}`],
    ['a word instead of a key', 'landfall-secret'],
    ['two keys of one name', `${generateKeys()},${generateKeys()}`],
  ])('with %s ends with 1 and one line that does not repeat it', async (_what, keys) => {
    const program = start({ LANDFALL_KEYS: keys });
    expect(await program.exits()).toBe(1);
    expect(program.output.trim().split('\n')).toEqual([expect.stringContaining('LANDFALL_KEYS')]);
    expect(program.output).not.toContain(keys.split(':').at(-1));
  });
});

describe('a secret', { timeout: LIMIT_MS }, () => {
  it('stands in no log, problem document, API description, metric or web file', async () => {
    const program = start({
      LANDFALL_KEYS: `k1:${planted.key}`,
      SMTP_URL: `smtp://mailer:${planted.smtpPassword}@127.0.0.1:9`,
      S3_URL: `http://store:${planted.s3Secret}@127.0.0.1:9/bucket`,
      METRICS_TOKEN: planted.metricsToken,
    });
    const url = await program.says(ADDRESS);
    const listener = new Listener(url);
    const shown = await provoke(listener);
    const publicTexts = [
      (await listener.raw('GET', '/api/openapi.json')).text,
      (await listener.raw('GET', '/metrics', undefined, { authorization: `Bearer ${planted.metricsToken}` })).text,
    ];
    expect(publicTexts[0]).toContain('openapi');
    expect(publicTexts[1]).toContain('landfall_events_pending');
    expect(await program.interrupt()).toBe(0);
    const everything = [
      program.output,
      ...listener.heard,
      ...publicTexts,
      ...filesBelow(WEB).map((file) => readFileSync(file, 'latin1')),
    ];
    const secrets: Record<string, string> = { ...planted, ...shown, ...databasePasswords() };
    expect(Object.values(secrets).filter((secret) => secret.length >= 11).length).toBeGreaterThanOrEqual(12);
    const leaks = Object.entries(secrets).flatMap(([name, secret]) =>
      everything.filter((text) => text.includes(secret)).map((text) => `${name}: ${text.slice(0, 200)}`),
    );
    expect(leaks).toEqual([]);
    expect(program.output).toContain('unexpected error');
  });
});

function databasePasswords(): Record<string, string> {
  return { appPassword: new URL(database.url).password, ownerPassword: new URL(database.ownerUrl).password };
}

/** Uses every planted secret in right and wrong ways, so that whatever repeats what it was given has had its chance. */
async function provoke(listener: Listener): Promise<Record<string, string>> {
  const everySecret = Object.values(planted).join(' ');
  await listener.post('/session', { username: 'planted', password: planted.wrongPassword });
  await listener.post('/session', { username: planted.wrongPassword, password: planted.password, extra: everySecret });
  await listener.signIn('planted', planted.password);
  const session = listener.cookieHeader().split('; ')[0]?.split('=')[1] ?? '';
  const person = { username: 'withphone', name: '有电话', phone: planted.personPhone };
  const created = await listener.post<{ id: string }>('/people', person);
  await listener.post('/people', { ...person, username: 'other' });
  await listener.post('/people', { ...person, phone: `${planted.personPhone}x`, secret: everySecret });
  const order = { name: 'machine', role: 'OFFICER', unitId: people.units.township, validDays: 1 };
  const { body: token } = await listener.post<{ token: string }>('/api-tokens', order);
  const invited = await listener.post<Record<string, string>>(`/people/${created.body.id}/invitation`, {});
  const link = new URL(Object.values(invited.body).find((value) => value.startsWith('http')) ?? '');
  const invitation = (link.hash || link.search || link.pathname).split(/[=/#]/).at(-1) ?? '';
  await listener.post('/invitation', { token: `${invitation}x`, secret: everySecret });
  await listener.get(`/nothing?token=${token.token}&q=${encodeURIComponent(everySecret)}`);
  await listener.get('/leads', { authorization: `Bearer ${token.token}x` });
  await addRobot(listener);
  await bringInLeads(listener.url);
  await breakLeads(listener.url, token.token);
  return { session, apiToken: token.token, invitation };
}

async function addRobot(admin: TestClient): Promise<void> {
  const address = `https://oapi.dingtalk.com/robot/send?access_token=${planted.robotToken}`;
  const robot = { unitId: people.units.township, vendor: 'DINGTALK', name: '群', address, secret: planted.robotSecret };
  expect((await admin.post('/robots', robot)).status).toBe(201);
}

async function bringInLeads(url: string): Promise<void> {
  const officer = await new TestClient(url).signIn('officer', 'landfall-demo');
  const text = `投资方\t联系电话\n福建远海数字技术有限公司\t${planted.contactPhone}`;
  expect((await officer.post('/imports/pasted', { kind: 'lead', text })).status).toBe(201);
  const pasted = { investorName: '福建近海数字技术有限公司', summary: '拟建基地', pastedText: text };
  expect((await officer.post('/leads', pasted)).status).toBe(201);
}

/** A lead reported while its table is gone: the database's own words about the statement must stay inside. */
async function breakLeads(url: string, token: string): Promise<void> {
  const officer = await new TestClient(url).signIn('officer', 'landfall-demo');
  const body = { investorName: '福建星海数字技术有限公司', summary: '拟建基地', contactPhone: planted.contactPhone };
  expect((await officer.post('/leads', body)).status).toBe(201);
  expect((await officer.get(`/leads?q=${planted.contactPhone}`, { authorization: `Bearer ${token}` })).status).toBe(
    200,
  );
  await database.sql(`alter table lead add constraint broken check (investor_name not like '厦门%')`);
  expect(
    (await officer.post('/leads', { ...body, investorName: '厦门山海技术有限公司' })).status,
  ).toBeGreaterThanOrEqual(400);
  await database.sql('alter table lead drop constraint broken');
  await database.sql('alter table lead rename column summary to gone');
  const refused = await officer.post('/leads', { ...body, investorName: '泉州碧海技术有限公司' });
  expect(refused.status).toBe(500);
  expect(JSON.stringify(refused.body)).not.toContain(planted.contactPhone);
  await database.sql('alter table lead rename column gone to summary');
}

describe('a new key', () => {
  it('takes over every value of every encrypted column, and the old key is not needed any more', async () => {
    const rows = await database.sql<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = 'public' and column_name like '%cipher%'`,
    );
    expect(
      encryptedColumns()
        .map(({ table, cipher }) => `${table}.${cipher}`)
        .toSorted(),
    ).toEqual(rows.map(({ table, column }) => `${table}.${column}`).toSorted());
    const old = new Keys(`k1:${planted.key}`);
    const numbers = Array.from({ length: 1_203 }, (_, index) => `1380000${String(index).padStart(4, '0')}`);
    await database.sql(
      `insert into person (id, username, name, name_pinyin, phone_cipher, phone_index)
       select gen_random_uuid(), 'rotated' || position, 'x', 'x', cipher, index
       from unnest($1::text[], $2::text[]) with ordinality as phones (cipher, index, position)`,
      [numbers.map((number) => old.encrypt(number)), numbers.map((number) => old.blindIndexes(number)[0])],
    );
    const fresh = generateKeys().replace('k1:', 'k2:');
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const environment = { NODE_ENV: 'test', LANDFALL_HOME: home, DATABASE_URL: database.url };
    expect(await runRotateKeys(loadConfig({ ...environment, LANDFALL_KEYS: `${fresh},k1:${planted.key}` }))).toBe(0);
    expect(said.mock.calls.join()).toContain('k2');
    const alone = new Keys(fresh);
    for (const { table, cipher, index = 'null' } of encryptedColumns()) {
      const values = await database.sql<{ cipher: string; index: string }>(
        `select ${cipher} as cipher, ${index} as index from ${table} where ${cipher} is not null`,
      );
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        const opened = alone.decrypt(value.cipher);
        expect(index === 'null' ? [null] : alone.blindIndexes(opened)).toEqual([value.index]);
      }
    }
  });
});
