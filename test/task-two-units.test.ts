import { afterAll, beforeAll, expect, it } from 'vitest';
import type { InstructionView } from '../src/leadership/instructions.view.schemas.js';
import type { TaskView } from '../src/tasks/tasks.view.schemas.js';
import { png } from './support/file-corpus.js';
import { startLeadership, type LeadershipFactory, type LeadershipWorld } from './support/leadership.js';
import { refusalOf, succeeded } from './support/leads.js';
import { download } from './support/office.js';
import { qrCodesOf } from './support/qr-codes.js';
import { PaperHolder, linkOf, spokenCode, tokenIn } from './support/task-links.js';
import { TEST_NOW } from './support/template.js';

let world: LeadershipWorld;
let leadership: LeadershipFactory;
let paperWorld: Parameters<typeof linkOf>[0];

beforeAll(async () => {
  world = await startLeadership();
  leadership = world.leadership;
  paperWorld = { app: world.app, tasks: leadership.tasks, issuer: 'dispatcher' };
  await world.app.database.setNow(TEST_NOW);
});
afterAll(() => world.close());

const WORDS = '请自然资源局、东镇加快地块移交，10 个工作日内报结果';

/** The leader writes on a lead; the office gives it to two units that each do their part. */
async function givenToTwoUnits(): Promise<{ instruction: InstructionView; signedIn: string; byPaper: string }> {
  const lead = await world.leads.aTriagedLead();
  const record = { kind: 'lead', id: lead.id };
  const page = { leaderId: undefined, subject: undefined, record, words: WORDS, handlings: [] };
  const received = await leadership.anInstruction(page, 'leader');
  expect(received).toMatchObject({ state: 'RECEIVED', record: { code: lead.code }, tasks: [] });
  const { department, township } = world.people.units;
  const handlings = [{ leadUnitId: department }, { leadUnitId: township }];
  const instruction = succeeded(await leadership.done('dispatcher', received, 'handlings', { handlings }));
  expect(instruction).toMatchObject({ state: 'IN_PROGRESS', tasks: [{}, {}] });
  const [signedIn = '', byPaper = ''] = instruction.tasks.map(({ id }) => id);
  return { instruction, signedIn, byPaper };
}

/** Whoever scans the QR code of the printed 交办单, read from the paper itself. */
async function printed(taskId: string): Promise<PaperHolder> {
  const file = await download(await leadership.as('dispatcher'), `/tasks/${taskId}/form`);
  const [code = ''] = await qrCodesOf(file.bytes);
  return new PaperHolder(world, new URL(code).hash.slice(1));
}

const shown = async (taskId: string): Promise<TaskView> =>
  succeeded(await (await leadership.as('dispatcher')).get<TaskView>(`/tasks/${taskId}`));
const follow = () => world.deliver('instructions.follow-tasks', 'instructions.notices');

it('brings a 批示 on a lead with two 承办单位 to 销号, one signed in, the other by its paper, and back to the leader', async () => {
  const { tasks } = leadership;
  const { instruction, signedIn, byPaper } = await givenToTwoUnits();

  const acknowledged = await tasks.done('handler', await shown(signedIn), 'acknowledgement', {});
  const named = await tasks.done('handler', acknowledged, 'handler', { handlerId: world.people.ids.handler });
  expect(named).toMatchObject({ words: WORDS, sourceKind: 'INSTRUCTION', handler: { name: '何承办' } });
  const answered = await tasks.done('handler', named, 'answer', { text: '已完成勘界并移交资料' });

  const paper = await printed(byPaper);
  expect(succeeded(await paper.look())).toMatchObject({ words: WORDS, unit: '东镇', state: 'ISSUED' });
  expect((await paper.task()).status).toBe(401);
  const link = await linkOf(paperWorld, byPaper, world.people.units.township);
  expect(tokenIn(link)).toBe(paper.token);
  succeeded(await paper.enter(await spokenCode(paperWorld, byPaper, link.id)));
  expect(succeeded(await paper.act('acknowledgement')).state).toBe('ACKNOWLEDGED');
  expect((await paper.addFile('现场.png', new Blob([new Uint8Array(png('界桩'))]))).status).toBe(201);
  expect(succeeded(await paper.act('answer', { text: '已完成腾退' })).state).toBe('ANSWERED');
  await follow();
  expect((await leadership.shown(instruction)).state).toBe('ANSWERED');

  await tasks.done('dispatcher', answered, 'closure', {});
  const closed = await tasks.done('dispatcher', await shown(byPaper), 'closure', {});
  expect(closed).toMatchObject({ state: 'CLOSED', answer: { text: '已完成腾退', throughUnit: { name: '东镇' } } });
  await follow();
  const handled = await leadership.shown(instruction);
  expect(handled).toMatchObject({ state: 'HANDLED', can: { reportFinal: true } });
  const report = { text: '地块已勘界并腾退，资料齐备。' };
  succeeded(await leadership.done('dispatcher', handled, 'reports', report));
  await follow();
  expect(await leadership.shown(instruction, 'leader')).toMatchObject({
    state: 'REPORTED',
    tasks: [{ state: 'CLOSED' }, { state: 'CLOSED' }],
    reports: [{ text: report.text, isFinal: true, madeBy: { name: '邓调度' } }],
  });
  expect(await leadership.told(instruction)).toContain('instruction.notice.reported leader');
  expect(succeeded(await paper.task()).can).toMatchObject({ answer: false, acknowledge: false });
});

it('gives nothing to a forged, expired, revoked or foreign token, before the code and after it', async () => {
  const [first, second] = [await givenToTwoUnits(), await givenToTwoUnits()];
  const [paper, other] = [await printed(first.byPaper), await printed(second.byPaper)];
  const link = await linkOf(paperWorld, first.byPaper, world.people.units.township);
  const code = await spokenCode(paperWorld, first.byPaper, link.id);
  const nothing = { status: 404, code: 'link.unknown' };

  const forged = new PaperHolder(world, `${paper.token.slice(0, -1)}${paper.token.endsWith('A') ? 'B' : 'A'}`);
  for (const answer of [await forged.look(), await forged.enter(code), await forged.askForCode()]) {
    expect(refusalOf(answer)).toEqual(nothing);
  }
  expect(refusalOf(await other.enter(code)).code).toBe('link.code-refused');
  expect((await other.task()).status).toBe(401);
  succeeded(await paper.enter(code));
  other.pass = paper.pass;
  expect(succeeded(await other.task()).code).toBe((await shown(first.byPaper)).code);
  expect((await shown(second.byPaper)).state).toBe('ISSUED');

  const dispatcher = await leadership.as('dispatcher');
  expect((await dispatcher.delete(`/tasks/${first.byPaper}/links/${link.id}`)).status).toBe(204);
  expect(refusalOf(await paper.look())).toEqual(nothing);
  expect((await paper.task()).status).toBe(401);
  expect((await printed(first.byPaper)).token).not.toBe(paper.token);

  const late = await linkOf(paperWorld, second.byPaper, world.people.units.township);
  await world.app.database.sql('update token_link set expires_at = clock_timestamp() where id = $1', [late.id]);
  expect(refusalOf(await new PaperHolder(world, tokenIn(late)).look())).toEqual(nothing);
});
