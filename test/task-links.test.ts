import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Keys } from '../src/platform/keys/index.js';
import type { TaskLinkView } from '../src/tasks/tasks.link.schemas.js';
import type { TaskTimeline } from '../src/tasks/tasks.screen.schemas.js';
import { png } from './support/file-corpus.js';
import { refusalOf, succeeded } from './support/leads.js';
import { PaperHolder, enteredPaper, linkOf, paperOf, spokenCode, tokenIn } from './support/task-links.js';
import type { Answer } from './support/test-client.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';

let world: TasksWorld;
let tasks: TaskFactory;
let department: string;
let township: string;

beforeAll(async () => {
  world = await startTasks();
  tasks = world.tasks;
  ({ department, township } = world.people.units);
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const unknown = { status: 404, code: 'link.unknown' };
const eventsOf = (linkId: string) =>
  world.app.database.sql<{ type: string; actor_id: string | null }>(
    `select type, actor_id from event_log where subject_kind = 'link' and subject_id = $1 order by id`,
    [linkId],
  );

describe('the link of a task', () => {
  it('is one for each unit, the same as often as it is asked for, and stands nowhere in the database', async () => {
    const task = await tasks.anIssuedTask({ supportingUnitIds: [township] });
    const first = await linkOf(world, task.id, department);
    expect(first).toMatchObject({ unitId: department, state: 'LIVE', useCount: 0 });
    expect(await linkOf(world, task.id, department)).toEqual(first);
    const other = await linkOf(world, task.id, township);
    expect(tokenIn(other)).not.toBe(tokenIn(first));
    const [row] = await world.app.database.sql<{ text: string }>(
      `select (select json_agg(token_link)::text from token_link) || (select json_agg(event_log)::text from event_log) as text`,
    );
    expect(row?.text).toContain(first.id);
    expect(row?.text).not.toContain(tokenIn(first));
  });

  it('is for whoever issued the task to give, to units of the task alone', async () => {
    const task = await tasks.anIssuedTask();
    const give = async (name: Parameters<typeof tasks.as>[0], unitId: string) =>
      (await tasks.as(name)).post(`/tasks/${task.id}/links`, { unitId });
    expect(refusalOf(await give('coordinator', township))).toEqual({ status: 422, code: 'task.link-unit' });
    expect((await give('handler', department)).status).toBe(403);
    expect((await give('supervisor', department)).status).toBe(403);
    expect((await give('outsider', department)).status).toBe(404);
    expect((await give('leader', department)).status).toBe(403);
  });

  it('is listed with its uses, and works no more once it is revoked; the next one is another', async () => {
    const issuer = await tasks.as('coordinator');
    const task = await tasks.anIssuedTask();
    const paper = await paperOf(world, task.id, department);
    succeeded(await paper.look());
    succeeded(await paper.look());
    const { items } = succeeded(await issuer.get<{ items: TaskLinkView[] }>(`/tasks/${task.id}/links`));
    expect(items).toMatchObject([{ state: 'LIVE', useCount: 2, path: `/t#${paper.token}` }]);
    const linkId = items[0]?.id ?? '';
    const uses = succeeded(await issuer.get<{ items: object[] }>(`/tasks/${task.id}/links/${linkId}/uses`));
    expect(uses.items).toMatchObject([{ type: 'link.opened' }, { type: 'link.opened' }, { type: 'link.made' }]);
    expect((await issuer.delete(`/tasks/${task.id}/links/${linkId}`)).status).toBe(204);
    expect((await issuer.delete(`/tasks/${task.id}/links/${linkId}`)).status).toBe(204);
    expect(refusalOf(await paper.look())).toEqual(unknown);
    expect((await eventsOf(linkId)).filter(({ type }) => type === 'link.revoked')).toHaveLength(1);
    const next = await linkOf(world, task.id, department);
    expect(tokenIn(next)).not.toBe(paper.token);
    const list = succeeded(await issuer.get<{ items: TaskLinkView[] }>(`/tasks/${task.id}/links`)).items;
    expect(list.map(({ state, path }) => [state, path !== null])).toEqual([
      ['LIVE', true],
      ['REVOKED', false],
    ]);
  });

  it('is nobody else’s business: links of one task are not reached through another', async () => {
    const issuer = await tasks.as('coordinator');
    const [task, other] = [await tasks.anIssuedTask(), await tasks.anIssuedTask()];
    const link = await linkOf(world, task.id, department);
    expect((await issuer.delete(`/tasks/${other.id}/links/${link.id}`)).status).toBe(204);
    expect(succeeded(await new PaperHolder(world, tokenIn(link)).look()).code).toBe(task.code);
    const refused = { status: 404, code: 'task.link-unknown' };
    expect(refusalOf(await issuer.post(`/tasks/${other.id}/links/${link.id}/code`))).toEqual(refused);
    expect(refusalOf(await issuer.get(`/tasks/${other.id}/links/${link.id}/uses`))).toEqual(refused);
  });
});

describe('the page behind the link', () => {
  it('shows what the unit must know, without an account', async () => {
    const task = await tasks.anIssuedTask({ sourceNote: '第三次专题会议纪要' });
    const { status, body } = await (await paperOf(world, task.id, department)).look();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      code: task.code,
      words: task.words,
      sourceKind: 'RESOLUTION',
      sourceNote: '第三次专题会议纪要',
      state: 'ISSUED',
      unit: '自然资源局',
      isLead: true,
      issueUnit: '企业服务中心',
      issuer: '高服务',
      dueAt: task.dueAt,
      canMail: false,
    });
    expect(JSON.stringify(body)).not.toContain(task.id);
  });

  it('answers the same to what is forged, expired, revoked, of another purpose, or of a unit that has lost the task', async () => {
    const forged = [];
    const task = await tasks.anIssuedTask();
    const link = await linkOf(world, task.id, department);
    const paper = new PaperHolder(world, tokenIn(link));
    const right = await paper.look();
    expect(right.status).toBe(200);
    const answers: Array<Answer<unknown>> = [];
    const look = async (token: string) => answers.push(await new PaperHolder(world, token).look());
    const otherEnd = paper.token.endsWith('A') ? 'Q' : 'A';
    for (const token of [`${paper.token.slice(0, -1)}${otherEnd}`, 'x', link.id, 'A'.repeat(27), '%00', '../..']) {
      forged.push(token);
      await look(token);
    }
    for (const change of [
      `expires_at = clock_timestamp()`,
      `purpose = 'another.purpose'`,
      `revoked_at = clock_timestamp()`,
      `holder_id = '${township}'`,
      `subject_id = gen_random_uuid()`,
    ]) {
      const changed = await linkOf(world, (await tasks.anIssuedTask()).id, department);
      await world.app.database.sql(`update token_link set ${change} where id = $1`, [changed.id]);
      await look(tokenIn(changed));
    }
    const texts = new Set(
      answers.map(({ status, body }) => JSON.stringify({ status, ...(body as object), requestId: '', instance: '' })),
    );
    expect([...texts]).toHaveLength(1);
    expect(refusalOf(answers[0] ?? right)).toEqual(unknown);
    expect(answers).toHaveLength(forged.length + 5);
    for (const verb of ['code', 'pass']) {
      const body = { token: 'A'.repeat(27), ...(verb === 'pass' ? { code: '123456' } : {}) };
      expect(refusalOf(await world.app.anonymous.post(`/public/task-link/${verb}`, body))).toEqual(unknown);
    }
  });

  it('is closed to the former unit once the task was given to another one', async () => {
    const task = await tasks.aTaskObjectedTo();
    const paper = await enteredPaper(world, task.id, department);
    expect((await paper.task()).status).toBe(200);
    const ruling = { ruling: 'REASSIGNED', note: '由东镇办理', leadUnitId: township };
    await tasks.done('coordinator', await tasks.shown(task), 'objection/ruling', ruling);
    expect(refusalOf(await paper.look())).toEqual(unknown);
    expect(refusalOf(await paper.task())).toEqual({ status: 404, code: 'task.not-found' });
  });
});

describe('a unit that has shown the code', () => {
  it('acknowledges, says how it goes and answers with a photo; the log and the timeline name unit and link', async () => {
    const task = await tasks.anIssuedTask();
    const link = await linkOf(world, task.id, department);
    const paper = new PaperHolder(world, tokenIn(link));
    succeeded(await paper.enter(await spokenCode(world, task.id, link.id)));
    expect(succeeded(await paper.act('acknowledgement')).state).toBe('ACKNOWLEDGED');
    expect(succeeded(await paper.act('progress', { text: '已组织现场踏勘' })).state).toBe('IN_PROGRESS');
    const photo = await paper.addFile('现场.png', new Blob([new Uint8Array(png('界桩'))]));
    expect(photo).toMatchObject({ status: 201, body: { name: '现场.png' } });
    const answered = succeeded(await paper.act('answer', { text: '已完成勘界' }));
    expect(answered).toMatchObject({ state: 'ANSWERED', answer: { text: '已完成勘界' }, can: { answer: false } });

    const shown = await tasks.shown(task);
    expect(shown.answer).toMatchObject({ madeBy: null, throughUnit: { name: '自然资源局' }, isForUnit: false });
    expect(await tasks.eventOf(task, 'task.answered')).toMatchObject({
      isForUnit: false,
      throughLink: { id: link.id, holderId: department },
    });
    const issuer = await tasks.as('coordinator');
    const { items } = succeeded(await issuer.get<TaskTimeline>(`/tasks/${task.id}/timeline`));
    expect(
      items.map(({ type, entry, actor, throughUnit }) => [type ?? entry?.kind, (actor ?? throughUnit)?.name]),
    ).toEqual([
      ['ANSWER', '自然资源局'],
      ['attachment.added', '自然资源局'],
      ['PROGRESS', '自然资源局'],
      ['task.acknowledged', '自然资源局'],
      ['task.issued', '高服务'],
    ]);
    await world.deliver('tasks.notices');
    expect(await tasks.told(task, 'task.notice.answered')).toEqual([' coordinator']);
  });

  it('asks for more time, and objects, once', async () => {
    const task = await tasks.anIssuedTask();
    const paper = await enteredPaper(world, task.id, department);
    const asked = succeeded(await paper.act('extension', { dueOn: '2026-03-20', reason: '等待省厅批复' }));
    expect(asked.requests).toMatchObject([{ kind: 'EXTENSION', proposedDueOn: '2026-03-20', ruling: null }]);
    const objecting = await enteredPaper(world, (await tasks.anIssuedTask()).id, department);
    expect(succeeded(await objecting.act('objection', { reason: '不属于本单位职责' })).can.object).toBe(false);
    expect(refusalOf(await objecting.act('objection', { reason: '再次' }))).toEqual({
      status: 409,
      code: 'task.not-now',
    });
  });

  it('of a supporting unit works on its own part, and does nothing for the lead unit', async () => {
    const task = await tasks.anAcknowledgedTask({ supportingUnitIds: [township] });
    const paper = await enteredPaper(world, task.id, township);
    expect(succeeded(await paper.act('progress', { text: '已通知村里' })).isLead).toBe(false);
    for (const [verb, body] of Object.entries({
      objection: { reason: '越权' },
      extension: { dueOn: '2026-03-20', reason: '越权' },
    })) {
      expect([verb, (await paper.act(verb, body)).status]).toEqual([verb, 403]);
    }
    expect(succeeded(await paper.act('acknowledgement', {})).can).toMatchObject({ acknowledge: false, answer: true });
    expect(succeeded(await paper.act('answer', { text: '已配合' })).answer?.text).toBe('已配合');
    expect(await tasks.shown(task)).toMatchObject({ state: 'IN_PROGRESS', answer: null, parts: [{ isForUnit: true }] });
  });

  it('reaches nothing else in the house with its pass', async () => {
    const task = await tasks.anIssuedTask();
    const paper = await enteredPaper(world, task.id, department);
    for (const path of [
      '/tasks',
      `/tasks/${task.id}`,
      '/leads',
      '/people',
      `/attachments?recordKind=task&recordId=${task.id}`,
    ]) {
      expect([path, (await world.app.anonymous.get(path, paper.headers())).status]).toEqual([path, 401]);
    }
  });
});

it('makes the same link on every machine that has the key, and none without it', () => {
  const keys = world.app.app.get(Keys, { strict: false });
  expect(keys.derived('link:x')).toEqual(keys.derived('link:x', keys.currentId));
  expect(keys.derived('link:x')).not.toEqual(keys.derived('link:y'));
  expect(keys.derived('link:x', 'gone')).toBeNull();
});
