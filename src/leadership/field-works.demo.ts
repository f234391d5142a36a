import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AttachmentsService, inspectFile } from '../files/index.js';
import { daysBefore, type DemoCast } from './demo-cast.js';
import { demoPhoto } from './demo-photo.js';
import { FieldWorksService } from './field-works.service.js';
import type { RecordFieldWork } from './field-works.schemas.js';

type Story = Pick<RecordFieldWork, 'kind' | 'words' | 'place'> & {
  /** Which of the leads of the demo zone. */
  lead: number;
  /** Days ago. */
  age: number;
  problems?: string;
  nextStep?: string;
  decision?: string;
};

/** 四个一 and a visit. */
const STORIES: readonly Story[] = [
  {
    kind: 'VISIT',
    lead: 2,
    age: 0.1,
    words: '走访企业，了解投资计划和用工需求（演示）',
    place: '演示东镇',
    problems: '希望明确二期用地时间（演示）',
    nextStep: '下周带方案再走访（演示）',
  },
  { kind: 'ATTACK', lead: 3, age: 6, words: '带队驻点两天，完成 12 户青苗清点（演示）', place: '演示东镇征迁现场' },
  {
    kind: 'COORDINATE',
    lead: 3,
    age: 4,
    words: '召集供电、住建现场商定施工用电接入点（演示）',
    place: '演示产业园 3 号路口',
  },
  {
    kind: 'DECIDE',
    lead: 3,
    age: 2,
    words: '现场明确：先迁管线，再平整场地（演示）',
    place: '演示西镇',
    decision: '三日内完成管线迁改方案（演示）',
  },
  { kind: 'EXECUTE', lead: 2, age: 1, words: '复核围挡和临时道路，已具备进场条件（演示）', place: '演示二号地块' },
];

const PHOTO_NAME = '现场示意图（演示）.png';

/** On-site records of the demo zone, one of each kind, with a drawing in the place of a photo. */
@Injectable()
export class DemoFieldWorks {
  constructor(
    private readonly works: FieldWorksService,
    private readonly attachments: AttachmentsService,
  ) {}

  /** Inside the caller's transaction. */
  async make(cast: DemoCast): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'landfall-demo-'));
    try {
      for (const [number, story] of STORIES.entries()) {
        const leadId = cast.leadIds[story.lead];
        if (leadId !== undefined) {
          const id = await this.works.record(cast.leader, workOf(cast, story, leadId));
          await this.addPhoto(cast, id, { path: join(folder, `${number}.png`), content: demoPhoto(number) });
        }
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async addPhoto(
    { leader }: DemoCast,
    recordId: string,
    { path, content }: { path: string; content: Buffer },
  ): Promise<void> {
    await writeFile(path, content);
    const inspected = await inspectFile(path, PHOTO_NAME);
    const kept = { recordKind: 'field-work', recordId, classification: 'INTERNAL' } as const;
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.attachments.add(leader, { ...inspected, ...kept, path, size: content.length, sha256 });
  }
}

function workOf({ demo, now }: DemoCast, story: Story, id: string): RecordFieldWork {
  const { lead: _lead, age, decision, ...told } = story;
  const limit = { amount: 3, unit: 'WORKING_DAY' } as const;
  const decided = { leadUnitId: demo.units.power, supportingUnitIds: [], limit };
  return {
    ...told,
    record: { kind: 'lead', id },
    happenedAt: daysBefore(now, age).toISOString(),
    people: ['演示挂钩领导', '演示园区负责人'],
    decisions: decision === undefined ? [] : [{ ...decided, words: decision }],
  };
}
