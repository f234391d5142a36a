import { newId } from '../../src/platform/database/index.js';
import { HandoverFactory } from './handovers.js';
import { LeadFactory } from './leads.js';
import { LeadershipFactory } from './leadership.js';
import { TaskFactory } from './tasks.js';
import { signedIn, type People, type PersonName } from './people.js';
import type { TestApp } from './test-app.js';

export interface World {
  app: TestApp;
  people: People;
}

/**
 * For whom the record of a route is none of their business although they may use such routes: a person of another unit,
 * or nobody, and then why every holder of the permission may see every record.
 */
type Stranger = { name: PersonName } | { nobody: string };

interface IdRoutes {
  /** Routes whose path begins like this. The longest beginning counts. */
  path: string;
  /** Makes a record and answers the values of the path's parameters. */
  make(world: World): Promise<Record<string, string>>;
  stranger: Stranger;
}

const DIRECTORY = { nobody: 'people and units are the zone’s directory: everybody may look up a colleague' };

/**
 * Every route that names a record must be found here; a module adds its own lines. The test of row 28 then asks each as
 * a stranger, as another role, disabled and anonymous.
 */
export const ID_ROUTES: readonly IdRoutes[] = [
  { path: '/api/v1/people/{id}', make: async ({ people }) => ({ id: people.ids.handler }), stranger: DIRECTORY },
  { path: '/api/v1/people/{id}/', make: postOf, stranger: { nobody: 'administrators manage everybody' } },
  {
    path: '/api/v1/people/{id}/phone/reveal',
    make: async ({ people }) => ({ id: people.ids.handler }),
    stranger: DIRECTORY,
  },
  { path: '/api/v1/units/{id}', make: async ({ people }) => ({ id: people.units.department }), stranger: DIRECTORY },
  { path: '/api/v1/api-tokens/{id}', make: tokenOf, stranger: { nobody: 'administrators manage all tokens' } },
  { path: '/api/v1/me/sessions/{id}', make: sessionOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/leads/{id}', make: leadOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/tasks/{id}', make: taskOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/tasks/{id}/links/{linkId}', make: taskLinkOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/instructions/{id}', make: instructionOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/leader-links/{id}', make: linkOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/field-works/{id}', make: fieldWorkOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/tasks/{id}/parts/{unitId}', make: partOf, stranger: { name: 'outsider' } },
  {
    path: '/api/v1/documents/{id}',
    make: documentOf,
    stranger: { name: 'supervisor' },
  },
  { path: '/api/v1/robots/{id}', make: robotOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/handovers/{id}', make: handoverOf, stranger: { name: 'outsider' } },
  {
    path: '/api/v1/own-sheets/{id}',
    make: ownSheetOf,
    stranger: { nobody: 'a form of the zone holds no record; filled, it holds what its sheet shows the person' },
  },
  { path: '/api/v1/attachments/{id}', make: attachmentOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/imports/{id}', make: importOf, stranger: { name: 'outsider' } },
  { path: '/api/v1/inbox/{id}', make: inboxItemOf, stranger: { name: 'outsider' } },
];

/** Bodies of routes whose schema asks for more than required fields; elsewhere a sample that fits is sent. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'POST /api/v1/leads/{id}/follow-ups': { kind: 'NO_CHANGE' },
};

export function idRoutesOf(path: string): IdRoutes | undefined {
  return ID_ROUTES.filter((entry) => path.startsWith(entry.path)).toSorted(
    (left, right) => right.path.length - left.path.length,
  )[0];
}

async function postOf({ app, people }: World): Promise<Record<string, string>> {
  const id = people.ids.handler;
  const [row] = await app.database.sql<{ id: string }>('select id from role_assignment where person_id = $1', [id]);
  const [session] = await app.database.sql<{ id: string }>('select id from session where person_id = $1', [id]);
  return { id, postId: row?.id ?? newId(), sessionId: session?.id ?? newId() };
}

async function tokenOf({ app, people }: World): Promise<Record<string, string>> {
  const id = newId();
  await app.database.sql(
    `insert into api_token (id, name, token_hash, role, unit_id, expires_at)
     values ($1, 'walk', $2, 'OFFICER', $3, clock_timestamp() + interval '1 day')`,
    [id, Buffer.from(id), people.units.township],
  );
  return { id };
}

async function sessionOf({ app, people }: World): Promise<Record<string, string>> {
  const id = newId();
  await app.database.sql(
    `insert into session (id, person_id, token_hash, idle_minutes, expires_at)
     values ($1, $2, $3, 30, clock_timestamp() + interval '1 hour')`,
    [id, people.ids.officer, Buffer.from(id)],
  );
  return { id };
}

async function leadOf({ app, people }: World): Promise<Record<string, string>> {
  return { id: (await new LeadFactory(app, people.ids).aTriagedLead()).id };
}

async function taskOf({ app, people }: World): Promise<Record<string, string>> {
  return { id: (await new TaskFactory(app, people).anIssuedTask()).id };
}

async function taskLinkOf({ app, people }: World): Promise<Record<string, string>> {
  const tasks = new TaskFactory(app, people);
  const { id } = await tasks.anIssuedTask();
  const issuer = await tasks.as('coordinator');
  const { body } = await issuer.post<{ id: string }>(`/tasks/${id}/links`, { unitId: people.units.department });
  return { id, linkId: body.id };
}

async function instructionOf({ app, people }: World): Promise<Record<string, string>> {
  return { id: (await new LeadershipFactory(app, people).anInstruction()).id };
}

async function linkOf({ app, people }: World): Promise<Record<string, string>> {
  return { id: (await new LeadershipFactory(app, people).aLink()).id };
}

async function fieldWorkOf({ app, people }: World): Promise<Record<string, string>> {
  return { id: (await new LeadershipFactory(app, people).aVisit()).id };
}

async function robotOf({ app, people }: World): Promise<Record<string, string>> {
  const address = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=walk';
  const robot = { unitId: people.units.township, vendor: 'WECOM', name: newId(), address };
  const { status, body } = await (await signedIn(app, 'head')).post<{ id: string }>('/robots', robot);
  if (status !== 201) {
    throw new Error(`no robot could be made: ${status} ${JSON.stringify(body)}`);
  }
  return { id: body.id };
}

async function handoverOf({ app, people }: World): Promise<Record<string, string>> {
  await new LeadFactory(app, people.ids).aTriagedLead({}, 'head');
  const handovers = new HandoverFactory(app, people);
  const { id } = await handovers.made('head', handovers.plan('head', 'officer'));
  return { id, toId: people.ids.officer };
}

async function partOf({ app, people }: World): Promise<Record<string, string>> {
  const unitId = people.units.township;
  return { id: (await new TaskFactory(app, people).anIssuedTask({ supportingUnitIds: [unitId] })).id, unitId };
}

async function documentOf({ app, people }: World): Promise<Record<string, string>> {
  const id = newId();
  await app.database.sql(
    `insert into document (id, form, filter, series, drafted_by_id, drafted_at, office_role, office_unit_id)
     values ($1, 'lead.ledger', '{"sort": "name"}', '招商专报', $2, business_now(), 'DISPATCHER', $3)`,
    [id, people.ids.dispatcher, people.units.investment],
  );
  return { id };
}

async function ownSheetOf({ app }: World): Promise<Record<string, string>> {
  const id = newId();
  await app.database.sql(
    `insert into own_sheet (id, sheet, name, file_name, content, header_row, body_row, columns, created_at)
     values ($1, 'lead.ledger', '在谈项目表', '表.xlsx', '', 1, 2, '[]', business_now())`,
    [id],
  );
  return { id };
}

async function attachmentOf(world: World): Promise<Record<string, string>> {
  const leads = new LeadFactory(world.app, world.people.ids);
  const lead = await leads.aTriagedLead();
  const form = new FormData();
  form.append('recordKind', 'lead');
  form.append('recordId', lead.id);
  form.append('file', new Blob(['今日走访记录']), '走访记录.txt');
  const { status, body } = await (await leads.as('officer')).post<{ id: string }>('/attachments', form);
  if (status !== 201) {
    throw new Error(`no attachment could be made: ${status} ${JSON.stringify(body)}`);
  }
  return { id: body.id };
}

async function importOf({ app }: World): Promise<Record<string, string>> {
  const officer = await signedIn(app, 'officer');
  const text = '投资方\t建设内容\n甲公司\t拟建厂房';
  const { status, body } = await officer.post<{ id: string }>('/imports/pasted', { kind: 'lead', text });
  if (status !== 201) {
    throw new Error(`no import could be made: ${status} ${JSON.stringify(body)}`);
  }
  return { id: body.id, number: '2' };
}

async function inboxItemOf({ app, people }: World): Promise<Record<string, string>> {
  const id = newId();
  await app.database.sql(`insert into inbox_item (id, recipient_id, effect_key, code) values ($1, $2, $3, 'walk')`, [
    id,
    people.ids.officer,
    id,
  ]);
  return { id };
}
