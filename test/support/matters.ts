import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemActor } from '../../src/platform/actor/index.js';
import { Database, newId } from '../../src/platform/database/index.js';
import { EventLog, defineEvent } from '../../src/platform/events/index.js';
import { defineMessages } from '../../src/platform/i18n/index.js';
import { RecordTitles } from '../../src/platform/records/index.js';
import { Settings, defineSetting } from '../../src/platform/settings/index.js';
import { ReminderRules, reminderLadderSchema, type Due, type ReminderStep } from '../../src/reminders/index.js';
import type { TestDatabase } from './test-database.js';

/** A kind of record that exists in tests alone: the engine of reminders knows no other either. */
export const MATTER = 'matter';
export const ANSWER = 'matter.answer';
export const MatterChanged = defineEvent<Record<string, never>>('matter.changed');

const ladder = defineSetting<ReminderStep[]>({
  key: 'matter.answerLadder',
  schema: reminderLadderSchema,
  defaultValue: [
    { step: 'before', offset: { amount: -1, unit: 'WORKING_DAY' }, to: ['owner'] },
    { step: 'due', offset: { amount: 0, unit: 'WORKING_DAY' }, to: ['owner', 'reporter'] },
    { step: 'late', offset: { amount: 1, unit: 'WORKING_DAY' }, to: ['owner', 'unitHead', 'supervisor'] },
  ],
  source: 'test',
});

defineMessages({
  'reminder.matter.answer.before': {
    'zh-CN': '{record}应于{dueAt:instant}前答复',
    en: 'answer {record} by {dueAt:instant}',
  },
  'reminder.matter.answer.due': { 'zh-CN': '{record}今天到期', en: '{record} is due today' },
  'reminder.matter.answer.late': { 'zh-CN': '{record}已超期', en: '{record} is late' },
  'matter.arrived': { 'zh-CN': '{record}刚刚登记', en: '{record} has just come in' },
});

interface MatterRow {
  id: string;
  owner_id: string;
  reporter_id: string | null;
  unit_id: string | null;
  started_at: Date;
  amount: number;
  unit: Due['limit']['unit'];
  is_settled: boolean;
  is_poison: boolean;
}

export async function createMatterTable(database: TestDatabase): Promise<void> {
  await database.sql(`
    create table matter (
      id uuid primary key, owner_id uuid not null, reporter_id uuid, unit_id uuid,
      started_at timestamptz not null default business_now(), amount integer not null default 1,
      unit text not null default 'WORKING_DAY', is_settled boolean not null default false,
      is_poison boolean not null default false, is_confidential boolean not null default false
    );
    grant select, insert, update on matter to landfall_app;`);
}

/** Registers the kind, its rule and its titles with a process that has not begun yet. */
export function registerMatters(app: NestFastifyApplication): void {
  const database = app.get(Database, { strict: false });
  const settings = app.get(Settings, { strict: false });
  const read = async (ids: readonly string[]): Promise<MatterRow[]> =>
    database.query<MatterRow>('select matter.* from matter where matter.id = any ($1::uuid[])', [ids]);
  app.get(ReminderRules, { strict: false }).register({
    name: ANSWER,
    recordKind: MATTER,
    events: [MatterChanged],
    steps: () => settings.get(ladder),
    assess: async (id) => {
      const [row] = await read([id]);
      return row ? dueOf(row) : null;
    },
    assessMany: async (ids) =>
      new Map(
        (await read(ids)).flatMap((row) => {
          const due = dueOf(row);
          return due ? [[row.id, due] as const] : [];
        }),
      ),
  });
  app.get(RecordTitles, { strict: false }).register(MATTER, {
    permission: 'lead.read',
    titlesOf: async (_actor, ids) => {
      const rows = await database.query<{ id: string; is_confidential: boolean }>(
        'select matter.id, matter.is_confidential from matter where matter.id = any ($1::uuid[])',
        [ids],
      );
      return new Map(
        rows.map((row) => [
          row.id,
          { code: codeOf(row.id), title: '测试事项', path: `/matters/${row.id}`, isConfidential: row.is_confidential },
        ]),
      );
    },
    codesOf: async (ids) => new Map(ids.map((id) => [id, { code: codeOf(id), path: `/matters/${id}` }])),
  });
}

export function codeOf(id: string): string {
  return `SX-${id.slice(-6)}`;
}

function dueOf(row: MatterRow): Due | null {
  if (row.is_poison) {
    throw new Error('this record cannot be read');
  }
  return row.is_settled
    ? null
    : {
        start: row.started_at,
        limit: { amount: row.amount, unit: row.unit },
        recipients: { owner: [row.owner_id], reporter: row.reporter_id ? [row.reporter_id] : [] },
        unitId: row.unit_id ?? undefined,
        params: {},
        owedBy: 'owner',
      };
}

export interface MatterFacts {
  ownerId: string;
  reporterId?: string;
  unitId?: string;
  amount?: number;
  unit?: Due['limit']['unit'];
  isConfidential?: boolean;
}

/** Opens a matter as a use case does: row and event in one transaction. */
export async function openMatter(app: NestFastifyApplication, facts: MatterFacts): Promise<string> {
  const database = app.get(Database, { strict: false });
  const id = newId();
  return database.transaction(async () => {
    await database.query(
      'insert into matter (id, owner_id, reporter_id, unit_id, amount, unit, is_confidential) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        id,
        facts.ownerId,
        facts.reporterId ?? null,
        facts.unitId ?? null,
        facts.amount ?? 1,
        facts.unit ?? 'WORKING_DAY',
        facts.isConfidential ?? false,
      ],
    );
    await append(app, id);
    return id;
  });
}

/** Changes a matter by a fragment of SQL, with its event. */
export async function changeMatter(app: NestFastifyApplication, id: string, assignment: string): Promise<void> {
  const database = app.get(Database, { strict: false });
  await database.transaction(async () => {
    await database.query(`update matter set ${assignment} where matter.id = $1`, [id]);
    await append(app, id);
  });
}

async function append(app: NestFastifyApplication, id: string): Promise<void> {
  const events = app.get(EventLog, { strict: false });
  await events.append(systemActor('test'), MatterChanged({ subject: { kind: MATTER, id }, data: {} }));
}
