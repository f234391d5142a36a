import { Injectable } from '@nestjs/common';
import { localDay } from '../documents/index.js';
import { daysBefore, type DemoCast } from './demo-cast.js';
import { LinkChanging } from './link-changing.js';
import { LinkKeeping } from './link-keeping.js';
import { LinksRepository } from './links.repository.js';

/** To the leads in turn: a visit is due soon, late, and (with what is recorded) done; none is due; it has ended. */
const STORIES = [
  { age: 20, cadenceDays: 30 },
  { age: 45, cadenceDays: 30 },
  { age: 40, cadenceDays: 30 },
  { age: 60, cadenceDays: null },
  { age: 90, cadenceDays: 30, endNote: '项目已转入建设阶段，改由分管领导挂钩（演示）' },
] as const;

/** Leads of the demo zone to which its leader is linked. */
@Injectable()
export class DemoLinks {
  constructor(
    private readonly repository: LinksRepository,
    private readonly keeping: LinkKeeping,
    private readonly changing: LinkChanging,
  ) {}

  async moment(): Promise<Date> {
    return (await this.repository.moment()).now;
  }

  /** Inside the caller's transaction. */
  async make({ demo, dispatcher, leadIds, now }: DemoCast): Promise<void> {
    for (const [place, story] of STORIES.entries()) {
      const id = leadIds[place];
      if (id !== undefined) {
        const link = await this.keeping.begin(dispatcher, {
          leaderId: demo.people.leader,
          record: { kind: 'lead', id },
          fromOn: localDay(daysBefore(now, story.age)),
          cadenceDays: story.cadenceDays,
          note: null,
        });
        if ('endNote' in story) {
          await this.changing.end(dispatcher, link, { note: story.endNote, successorId: null });
        }
      }
    }
  }
}
