import { Injectable } from '@nestjs/common';
import { PersonActors, type SeededDemo } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import type { RecordFieldWork } from './field-works.schemas.js';
import { FieldWorksService } from './field-works.service.js';
import { InstructionsEntryService } from './instructions.entry.service.js';
import type { EnterInstruction } from './instructions.schemas.js';
import { LinkKeeping } from './link-keeping.js';

interface Cast {
  demo: SeededDemo;
  /** The leader, and the dispatcher who enters for him. */
  leader: Actor;
  dispatcher: Actor;
  /** Leads of the demo zone; what is made up about them comes once. */
  leadIds: readonly string[];
}

const MONTHLY = 30;

/** What the demo zone's leader has to do with its leads, plainly made up. */
@Injectable()
export class DemoLeadership {
  constructor(
    private readonly database: Database,
    private readonly actors: PersonActors,
    private readonly entry: InstructionsEntryService,
    private readonly works: FieldWorksService,
    private readonly links: LinkKeeping,
  ) {}

  /** Whole or not at all; a second call changes nothing. */
  async load(demo: SeededDemo, leadIds: readonly string[]): Promise<void> {
    const leader = await this.actorOf(demo.people.leader);
    const dispatcher = await this.actorOf(demo.people.dispatcher);
    const [there] = await this.database.query('select instruction.id from instruction limit 1');
    if (there || !leader || !dispatcher) {
      return;
    }
    await this.database.transaction(async () => this.make({ demo, leader, dispatcher, leadIds }));
  }

  private actorOf(personId: string): Promise<Actor | null> {
    return this.actors.actorFor({ personId, onBehalfOfId: null, requestId: 'demo' });
  }

  private async today(): Promise<string> {
    const [row] = await this.database.query<{ today: string }>(
      `select (${BUSINESS_NOW} at time zone 'Asia/Shanghai')::date::text as today`,
    );
    return row?.today ?? '';
  }

  private async make(cast: Cast): Promise<void> {
    const { leader, dispatcher, leadIds } = cast;
    for (const id of leadIds) {
      const link = {
        leaderId: cast.demo.people.leader,
        record: { kind: 'lead', id },
        cadenceDays: MONTHLY,
        note: null,
      };
      await this.links.begin(dispatcher, link);
    }
    const today = await this.today();
    for (const instruction of instructionsOf(cast, today)) {
      await this.entry.enter(dispatcher, instruction);
    }
    const [first, second] = leadIds.map((id) => ({ kind: 'lead', id }));
    if (first && second) {
      const visit = {
        kind: 'VISIT',
        record: first,
        words: '走访企业，了解投资计划（演示）',
        place: '演示东镇',
      } as const;
      await this.works.record(leader, { ...visit, people: ['演示挂钩领导'], decisions: [] });
      const site = {
        kind: 'DECIDE',
        record: second,
        words: '现场明确管线迁改方案（演示）',
        place: '演示西镇',
      } as const;
      await this.works.record(leader, { ...site, people: ['演示挂钩领导'], decisions: [decisionFor(cast)] });
    }
  }
}

/** One that waits for the office, one for two units that each do their part, one for a unit with another in support. */
function instructionsOf({ demo, leadIds }: Cast, givenOn: string): EnterInstruction[] {
  const { land, construction, power } = demo.units;
  const [id] = leadIds;
  const common = { leaderId: demo.people.leader, givenOn };
  return [
    {
      ...common,
      words: '请投促局会同有关部门研究，提出意见报我。（演示）',
      subject: '《关于某新能源项目用地需求的报告》（演示）',
      limit: { amount: 10, unit: 'WORKING_DAY' },
      handlings: [],
    },
    {
      ...common,
      words: '请自然资源局、住建局抓紧办理，确保按期交地。（演示）',
      ...(id === undefined ? { subject: '某地块进展情况（演示）' } : { record: { kind: 'lead', id } }),
      limit: { amount: 5, unit: 'WORKING_DAY' },
      handlings: [handling(land), handling(construction)],
    },
    {
      ...common,
      words: '请供电公司牵头，一周内明确供电方案。（演示）',
      subject: '《关于某项目用电容量的请示》（演示）',
      limit: { amount: 2, unit: 'WORKING_DAY' },
      handlings: [{ ...handling(power), supportingUnitIds: [construction] }],
    },
  ];
}

function handling(leadUnitId: string) {
  return { leadUnitId, supportingUnitIds: [], words: '按批示要求办理并反馈（演示）' };
}

function decisionFor({ demo }: Cast): RecordFieldWork['decisions'][number] {
  const limit = { amount: 3, unit: 'WORKING_DAY' } as const;
  return { words: '三日内完成管线迁改方案（演示）', leadUnitId: demo.units.power, supportingUnitIds: [], limit };
}
