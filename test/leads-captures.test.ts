import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { Captures, aCard, aVoiceNote, announced } from './support/captures.js';
import { LeadLimits } from './support/lead-limits.js';
import { basedOn, refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { TEST_NOW } from './support/template.js';

let world: LeadsWorld;
let captures: Captures;
let limits: LeadLimits;

beforeAll(async () => {
  world = await startLeads();
  captures = new Captures(world);
  limits = new LeadLimits(world);
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

const typedUp = { investorName: '福建海屿精密制造有限公司', summary: '名片：拟建刀具厂', contactName: '郑经理' };

async function edit(lead: LeadView, name: PersonName, fields: object) {
  return (await world.leads.as(name)).patch<LeadView>(`/leads/${lead.id}`, fields, basedOn(lead));
}

async function idsOf(name: PersonName, query: string): Promise<string[]> {
  const client = await world.leads.as(name);
  const page = succeeded(await client.get<{ items: Array<{ id: string }> }>(`/leads?${query}`));
  return page.items.map(({ id }) => id);
}

describe('a capture without words', () => {
  it('is a lead with its code, both times, and what is still to come', async () => {
    const card = aCard('alone');
    const lead = succeeded(await captures.report([card]));
    expect(lead).toMatchObject({
      isUntyped: true,
      title: lead.code,
      summary: '',
      stage: 'REPORTED',
      capturedAt: '2026-02-10T01:58:00.000Z',
      firstReportedAt: new Date(TEST_NOW).toISOString(),
      awaitedFiles: [announced(card)],
    });
    expect((await captures.attach(lead, card)).body).toMatchObject({
      mediaType: 'image/png',
      sha256: announced(card).sha256,
    });
  });

  it('may be a voice note', async () => {
    const note = aVoiceNote();
    const lead = succeeded(await captures.report([note]));
    expect((await captures.attach(lead, note)).body).toMatchObject({ mediaType: 'video/webm', name: '语音.webm' });
  });

  it('needs a file and the time when it was made', async () => {
    const ambassador = await world.leads.as('ambassador');
    const files = [announced(aCard('incomplete'))];
    for (const body of [{ files }, { capturedAt: TEST_NOW }, { files: [], capturedAt: TEST_NOW }]) {
      expect((await ambassador.post('/leads', body)).status).toBe(400);
    }
    const answer = await ambassador.post('/leads', { summary: '拟建基地' });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'investorName', code: 'lead.name-or-file-required' }] },
    });
  });

  it('is found by the filter 待补录 by those who see it, and by nobody else', async () => {
    const { id } = succeeded(await captures.report([aCard('filter')]));
    expect(await idsOf('dispatcher', 'isUntyped=true')).toContain(id);
    expect(await idsOf('ambassador', 'isUntyped=true')).toContain(id);
    expect(await idsOf('dispatcher', 'isUntyped=false')).not.toContain(id);
    for (const stranger of ['ambassador2', 'outsider', 'handler'] as const) {
      expect(await idsOf(stranger, 'isUntyped=true')).not.toContain(id);
    }
  });

  it('is not taken up before somebody has typed it up', async () => {
    const lead = succeeded(await captures.report([aCard('triage')]));
    const dispatcher = await world.leads.as('dispatcher');
    const body = { outcome: 'ACCEPTED', priority: 'ORDINARY' };
    const refused = await dispatcher.post(`/leads/${lead.id}/triage`, body, basedOn(lead));
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'lead.stage-incomplete', errors: [{ path: 'investorName' }, { path: 'summary' }] },
    });
    const typed = succeeded(await edit(lead, 'dispatcher', typedUp));
    expect((await dispatcher.post(`/leads/${lead.id}/triage`, body, basedOn(typed))).status).toBeLessThan(300);
  });

  it('has a name that finds it once it is typed up, by the office or by its reporter', async () => {
    for (const name of ['dispatcher', 'ambassador'] as const) {
      const lead = succeeded(await captures.report([aCard(`typed by ${name}`)]));
      const half = succeeded(await edit(lead, name, { investorName: typedUp.investorName }));
      expect(half.isUntyped).toBe(true);
      const whole = succeeded(await edit(half, name, { summary: typedUp.summary }));
      expect(whole).toMatchObject({ isUntyped: false, title: typedUp.investorName });
      expect(await idsOf(name, `q=${encodeURIComponent('海屿精密')}`)).toContain(lead.id);
    }
  });

  it('is nobody else’s to type up', async () => {
    const lead = succeeded(await captures.report([aCard('stranger')]));
    for (const stranger of ['ambassador2', 'outsider', 'coordinator', 'head'] as const) {
      expect((await edit(lead, stranger, typedUp)).status).toBeGreaterThanOrEqual(403);
    }
  });

  it('may be confidential from the first moment', async () => {
    const fields = { isConfidential: true, anonymousDescription: '某存储芯片龙头企业' };
    const lead = succeeded(await captures.report([aCard('confidential')], { fields }));
    const seen = await (await world.leads.as('supervisor')).get<LeadView>(`/leads/${lead.id}`);
    expect(seen.body).toMatchObject({ title: '某存储芯片龙头企业', code: null, awaitedFiles: [], capturedAt: null });
  });
});

describe('the limit of 待补录', () => {
  it('is the office’s response limit, and ends when it is typed up', async () => {
    const lead = succeeded(await captures.report([aCard('limit')]));
    const due = (await limits.shown(lead)).dues.find(({ rule }) => rule === 'lead.typing');
    expect(due).toMatchObject({ dueAt: '2026-02-11T09:30:00.000Z', owedBy: 'office' });
    await edit(lead, 'dispatcher', typedUp);
    expect((await limits.shown(lead)).dues.map(({ rule }) => rule)).not.toContain('lead.typing');
  });

  it('reminds the duty desk before and when it ends, once, and its head when it is late', async () => {
    const lead = succeeded(await captures.report([aCard('remind')]));
    await limits.sweepAt('2026-02-11T15:30:00+08:00');
    await limits.sweepAt('2026-02-11T15:31:00+08:00');
    const before = await limits.told(lead, 'reminder.lead.typing');
    expect(before.toSorted()).toEqual([
      ['reminder.lead.typing.before', 'dispatcher'],
      ['reminder.lead.typing.before', 'ruling'],
    ]);
    await limits.sweepAt('2026-02-11T17:30:00+08:00');
    const due = (await limits.told(lead, 'reminder.lead.typing.due')).map(([, name]) => name);
    expect(due.toSorted()).toEqual(['dispatcher', 'ruling']);
  });

  it('rests while the lead is with its reporter', async () => {
    const lead = succeeded(await captures.report([aCard('returned')]));
    const dispatcher = await world.leads.as('dispatcher');
    const body = { outcome: 'RETURNED', note: '照片看不清，请补充' };
    succeeded(await dispatcher.post(`/leads/${lead.id}/triage`, body, basedOn(lead)));
    expect((await limits.shown(lead)).dues).toEqual([]);
  });

  it('is told to the duty desk as what it is, and its end to the reporter', async () => {
    const lead = succeeded(await captures.report([aCard('told')]));
    await edit(lead, 'dispatcher', typedUp);
    await world.deliver('leads.notices');
    expect((await limits.told(lead, 'lead.notice')).toSorted()).toEqual([
      ['lead.notice.reported-untyped', 'dispatcher'],
      ['lead.notice.reported-untyped', 'ruling'],
      ['lead.notice.typed-up', 'ambassador'],
      ['lead.notice.typed-up', 'ruling'],
    ]);
  });
});

describe('a text that was pasted', () => {
  const pastedText = '海屿精密 郑经理 13805910017，想要200亩，座机0591-83530017';
  const fields = { ...typedUp, pastedText, uncheckedFields: ['investorName', 'contactName'], preferredPlace: '东镇' };

  async function pasted(): Promise<LeadView> {
    return succeeded(await (await world.leads.as('ambassador')).post<LeadView>('/leads', fields));
  }

  it('is kept with the lead, encrypted, and shown without its numbers', async () => {
    const lead = await pasted();
    expect(lead.preferredPlace).toBe('东镇');
    expect(lead.pastedText).toBe('海屿精密 郑经理 138****0017，想要200亩，座机****0017');
    const [row] = await world.app.database.sql<{ row: string }>(
      'select to_jsonb(lead)::text as row from lead where id = $1',
      [lead.id],
    );
    expect(row?.row).not.toMatch(/13805910017|83530017|想要200亩/);
  });

  it('leaves its fields to be checked until somebody has looked at each', async () => {
    const lead = await pasted();
    expect(lead.uncheckedFields).toEqual(['investorName', 'contactName']);
    const mended = succeeded(await edit(lead, 'ambassador', { contactName: '郑先生' }));
    expect(mended.uncheckedFields).toEqual(['investorName']);
    const added = succeeded(await edit(mended, 'dispatcher', { uncheckedFields: ['investorName', 'summary'] }));
    expect(added.uncheckedFields).toEqual(['investorName']);
    expect(succeeded(await edit(added, 'dispatcher', { uncheckedFields: [] })).uncheckedFields).toEqual([]);
  });

  it('is refused with the marking of a state secret', async () => {
    const answer = await (await world.leads.as('ambassador')).post('/leads', { ...fields, pastedText: '机密★1年' });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'attachment.secrecy-marking' });
  });
});

describe('a capture that is sent again', () => {
  it('is one lead with each file once, wherever the first sending broke off', async () => {
    const files = [aCard('front'), { ...aCard('back'), name: '名片背面.png' }];
    const first = succeeded(await captures.report(files, { key: 'half-way' }));
    expect((await captures.attach(first, aCard('front'))).status).toBe(201);

    const again = succeeded(await captures.report(files, { key: 'half-way' }));
    expect(again.id).toBe(first.id);
    const sent = await Promise.all([...files, ...files].map((file) => captures.attach(again, file)));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const ambassador = await world.leads.as('ambassador');
    const kept = await ambassador.get<{ items: Array<{ sha256: string }> }>(
      `/attachments?recordKind=lead&recordId=${first.id}`,
    );
    expect(kept.body.items.map(({ sha256 }) => sha256).toSorted()).toEqual(
      files.map((file) => announced(file).sha256).toSorted(),
    );
  });

  it('takes its files also after the office has answered', async () => {
    const card = aCard('late');
    const lead = succeeded(await captures.report([card]));
    const typed = succeeded(await edit(lead, 'dispatcher', typedUp));
    await world.leads.triaged(typed);
    expect((await captures.attach(lead, card)).status).toBe(201);
  });
});
