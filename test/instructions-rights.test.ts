import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InstructionPage } from '../src/leadership/instructions.view.schemas.js';
import { startLeadership, type LeadershipFactory, type LeadershipWorld } from './support/leadership.js';
import { basedOn, refusalOf, succeeded } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';

let world: LeadershipWorld;
let leadership: LeadershipFactory;

beforeAll(async () => {
  world = await startLeadership();
  leadership = world.leadership;
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

/** Ids of what a search gives. */
async function found(name: PersonName, q: string): Promise<string[]> {
  const client = await leadership.as(name);
  const page = succeeded(await client.get<InstructionPage>(`/instructions?q=${encodeURIComponent(q)}`));
  return page.items.map(({ id }) => id);
}

describe('who sees an instruction', () => {
  const statusFor = async (name: PersonName, id: string) =>
    (await (await leadership.as(name)).get(`/instructions/${id}`)).status;

  it('is whoever wrote, entered, got, supervises or checks it', async () => {
    const { id } = await leadership.anInstruction({ handlings: [{ leadUnitId: world.people.units.department }] });
    const answers: Partial<Record<PersonName, number>> = {
      leader: 200,
      dispatcher: 200,
      coordinator: 200,
      handler: 200,
      supervisor: 200,
      auditor: 200,
      outsider: 404,
      statistician: 403,
      ambassador: 403,
      admin: 403,
    };
    for (const [name, status] of Object.entries(answers)) {
      expect([name, await statusFor(name as PersonName, id)]).toEqual([name, status]);
    }
  });

  it('is the owner of the record, whoever that is by now', async () => {
    const lead = await world.leads.aTriagedLead();
    const record = { kind: 'lead', id: lead.id };
    const { id } = await leadership.anInstruction({ record, subject: undefined, handlings: [] });
    expect(await statusFor('officer', id)).toBe(200);
    expect(await statusFor('outsider', id)).toBe(404);
    const officer = await leadership.as('officer');
    const page = succeeded(
      await officer.get<InstructionPage>(`/instructions?recordKind=lead&recordId=${lead.id}&isOpen=true`),
    );
    expect(page.items).toMatchObject([{ id, record: { code: lead.code, path: `/leads/${lead.id}` } }]);
  });

  it('never learns from it what a confidential lead hides', async () => {
    const lead = await world.leads.aConfidentialLead();
    const record = { kind: 'lead', id: lead.id };
    const fields = { record, subject: '《关于隐山项目选址的请示》', words: '隐山项目请抓紧。' };
    const handlings = [{ leadUnitId: world.people.units.department }];
    expect(refusalOf(await leadership.enter({ ...fields, handlings }))).toEqual({
      status: 422,
      code: 'leadership.words-needed',
    });
    const instruction = await leadership.anInstruction({
      ...fields,
      handlings: [{ leadUnitId: world.people.units.department, words: '核查三号地块' }],
    });
    expect((await leadership.shown(instruction, 'leader')).words).toBe('隐山项目请抓紧。');
    for (const name of ['coordinator', 'supervisor', 'handler'] as const) {
      const shown = await leadership.shown(instruction, name);
      expect([name, shown.words, shown.reports]).toEqual([name, null, []]);
      expect(JSON.stringify(shown)).not.toContain('隐山');
      for (const { id } of instruction.tasks) {
        const task = await (await leadership.as(name)).get(`/tasks/${id}`);
        expect(JSON.stringify(task.body)).not.toContain('隐山');
      }
      expect([name, await found(name, '隐山')]).toEqual([name, []]);
    }
    expect(refusalOf(await leadership.enter({ ...fields, handlings: [] }, 'coordinator'))).toEqual({
      status: 422,
      code: 'leadership.record-unknown',
    });
    expect((await leadership.shown(instruction, 'auditor')).words).toBe('隐山项目请抓紧。');
    const logged = await world.app.database.sql(
      `select id from event_log where type = 'lead.confidential-read' and subject_id = $1`,
      [lead.id],
    );
    expect(logged.length).toBeGreaterThan(0);
  });

  it('is found by its words on a confidential lead, by those who may read them and nobody else', async () => {
    const lead = await world.leads.triaged(await world.leads.aConfidentialLead());
    const { id, code } = await leadership.anInstruction({
      record: { kind: 'lead', id: lead.id },
      subject: '《关于石英项目的请示》',
      words: '方解石基地请抓紧落地。',
      handlings: [{ leadUnitId: world.people.units.department, words: '核查五号地块' }],
    });
    for (const q of ['方解石', '石英项目']) {
      for (const name of ['leader', 'dispatcher', 'officer'] as const) {
        expect([name, q, await found(name, q)]).toEqual([name, q, [id]]);
      }
      for (const name of ['coordinator', 'supervisor', 'handler'] as const) {
        expect([name, q, await found(name, q)]).toEqual([name, q, []]);
        expect([name, code, await found(name, code)]).toEqual([name, code, [id]]);
      }
    }
  });

  it('finds no words of a lead that has become confidential since', async () => {
    const lead = await world.leads.aTriagedLead({ investorName: '厦门云母材料有限公司' });
    const instruction = await leadership.anInstruction({
      record: { kind: 'lead', id: lead.id },
      words: '云母项目请抓紧落地。',
    });
    const counted = async (name: PersonName, q: string) => (await found(name, q)).length;
    const outside = ['coordinator', 'supervisor', 'handler'] as const;
    expect(await Promise.all(outside.map((name) => counted(name, '云母')))).toEqual([1, 1, 1]);

    const dispatcher = await leadership.as('dispatcher');
    const hidden = { isConfidential: true, anonymousDescription: '某材料企业' };
    succeeded(await dispatcher.patch(`/leads/${lead.id}`, hidden, basedOn(lead)));
    expect(await Promise.all(outside.map((name) => counted(name, '云母')))).toEqual([0, 0, 0]);
    expect(await counted('supervisor', instruction.code)).toBe(1);
    expect(await Promise.all((['leader', 'dispatcher', 'officer'] as const).map((n) => counted(n, '云母')))).toEqual([
      1, 1, 1,
    ]);
  });

  it('finds it by words, leader, unit and state', async () => {
    const { id } = await leadership.anInstruction({ words: '请研究琥珀厂房腾退问题' });
    const client = await leadership.as('supervisor');
    const { ids, units } = world.people;
    const query = new URLSearchParams({ q: '琥珀', leaderId: ids.leader, unitId: units.zone, state: 'IN_PROGRESS' });
    const page = succeeded(await client.get<InstructionPage>(`/instructions?${query.toString()}`));
    expect(page.items.map((item) => item.id)).toEqual([id]);
    expect(page.total).toEqual({ count: 1, isCapped: false });
  });

  it('pages through all of it once', async () => {
    const client = await leadership.as('supervisor');
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = succeeded(await client.get<InstructionPage>(`/instructions?limit=4&sort=dueAt${cursor}`));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(seen).size).toBe(seen.length);
    const [row] = await world.app.database.sql<{ n: number }>(
      'select count(*)::integer as n from instruction where trashed_at is null',
    );
    expect(seen.length).toBe(row?.n);
  });
});
