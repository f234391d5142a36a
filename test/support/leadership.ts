import type { FieldWorkView } from '../../src/leadership/field-works.view.schemas.js';
import type { InstructionView } from '../../src/leadership/instructions.view.schemas.js';
import type { LeaderLinkView } from '../../src/leadership/links.view.schemas.js';
import type { TaskView } from '../../src/tasks/tasks.view.schemas.js';
import { LeadFactory, basedOn, startLeads, succeeded, type LeadsWorld } from './leads.js';
import type { People, PersonName } from './people.js';
import { TaskFactory } from './tasks.js';
import type { TestApp } from './test-app.js';
import type { Answer, TestClient } from './test-client.js';

type Fields = Record<string, unknown>;

export interface LeadershipWorld extends LeadsWorld {
  leadership: LeadershipFactory;
}

/** The test zone with what leaders do, where nothing runs by itself. */
export async function startLeadership(): Promise<LeadershipWorld> {
  const world = await startLeads();
  return { ...world, leadership: new LeadershipFactory(world.app, world.people) };
}

/** Instructions by what they mean, made through the API as people make them. */
export class LeadershipFactory {
  readonly tasks: TaskFactory;

  constructor(
    private readonly app: TestApp,
    private readonly people: People,
  ) {
    this.tasks = new TaskFactory(app, people);
  }

  as(name: PersonName): Promise<TestClient> {
    return this.tasks.as(name);
  }

  /** What the leader wrote on a page, entered by the dispatcher, for two units that each do their own part. */
  page(fields: Fields = {}): Fields {
    const { department, township } = this.people.units;
    return {
      leaderId: this.people.ids.leader,
      givenOn: '2026-02-10',
      words: '请自然资源局、东镇抓紧办理，月底前报结果。',
      subject: '《关于某地块勘界进展的报告》',
      limit: { amount: 10, unit: 'WORKING_DAY' },
      handlings: [
        { leadUnitId: department, limit: { amount: 5, unit: 'WORKING_DAY' } },
        { leadUnitId: township, words: '东镇做好群众工作' },
      ],
      ...fields,
    };
  }

  enter(fields: Fields = {}, name: PersonName = 'dispatcher', headers = {}): Promise<Answer<InstructionView>> {
    return this.as(name).then((client) => client.post<InstructionView>('/instructions', this.page(fields), headers));
  }

  async anInstruction(fields: Fields = {}, name: PersonName = 'dispatcher'): Promise<InstructionView> {
    return succeeded(await this.enter(fields, name));
  }

  /** For one unit, which has answered, and closed. */
  async aHandledInstruction(fields: Fields = {}): Promise<InstructionView> {
    const handlings = [{ leadUnitId: this.people.units.department }];
    const instruction = await this.anInstruction({ handlings, ...fields });
    for (const { id } of instruction.tasks) {
      await this.closed(id);
    }
    return instruction;
  }

  /** The desk of its unit takes the task up and answers, and the dispatcher closes it. */
  async closed(taskId: string, desk: PersonName = 'handler'): Promise<void> {
    const task = succeeded(await (await this.as(desk)).get<TaskView>(`/tasks/${taskId}`));
    const taken = await this.tasks.done(desk, task, 'acknowledgement', {});
    const answered = await this.tasks.done(desk, taken, 'answer', { text: '已按要求办结' });
    await this.tasks.done('dispatcher', answered, 'closure', {});
  }

  async done(
    name: PersonName,
    instruction: InstructionView,
    verb: string,
    body: unknown,
  ): Promise<Answer<InstructionView>> {
    const client = await this.as(name);
    return client.post<InstructionView>(`/instructions/${instruction.id}/${verb}`, body, basedOn(instruction));
  }

  async shown(instruction: { id: string }, name: PersonName = 'dispatcher'): Promise<InstructionView> {
    return succeeded(await (await this.as(name)).get<InstructionView>(`/instructions/${instruction.id}`));
  }

  /** The leader is tied to a lead of its own. */
  async aLink(fields: Fields = {}, name: PersonName = 'dispatcher'): Promise<LeaderLinkView> {
    const lead = await new LeadFactory(this.app, this.people.ids).aTriagedLead();
    const body = { leaderId: this.people.ids.leader, record: { kind: 'lead', id: lead.id }, ...fields };
    return succeeded(await (await this.as(name)).post<LeaderLinkView>('/leader-links', body));
  }

  /** The leader is at the record to which he is linked, and writes it down himself. */
  async aVisit(fields: Fields = {}): Promise<FieldWorkView> {
    const { record } = await this.aLink();
    return this.work({ record: { kind: 'lead', id: record?.id }, ...fields });
  }

  async work(fields: Fields, name: PersonName = 'leader', headers = {}): Promise<FieldWorkView> {
    return succeeded(await this.recordWork(fields, name, headers));
  }

  async recordWork(fields: Fields, name: PersonName = 'leader', headers = {}): Promise<Answer<FieldWorkView>> {
    const client = await this.as(name);
    const body = { kind: 'VISIT', words: '走访企业，了解用地需求', ...fields };
    return client.post<FieldWorkView>('/field-works', body, headers);
  }

  /** Who was told what of the record, by account name. */
  async told(record: { id: string }): Promise<string[]> {
    const rows = await this.app.database.sql<{ code: string; recipient_id: string }>(
      'select code, recipient_id from inbox_item where record_id = $1 order by id',
      [record.id],
    );
    const names = Object.entries(this.people.ids);
    return rows
      .map(({ code, recipient_id }) => `${code} ${names.find(([, id]) => id === recipient_id)?.[0] ?? '?'}`)
      .toSorted((one, other) => one.localeCompare(other));
  }
}
