import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { TasksCommands, type TaskLine } from '../tasks/index.js';
import type { FieldWork } from './field-work.entity.js';
import { FieldWorkEntering } from './field-work-entering.js';
import {
  FieldWorkRecorded,
  FieldWorkRestored,
  FieldWorkTrashed,
  fieldWorkSubject,
  type OfFieldWork,
} from './field-works.events.js';
import { FieldWorksRepository } from './field-works.repository.js';
import type { RecordFieldWork } from './field-works.schemas.js';
import { LinkKeeping } from './link-keeping.js';
import { recordOfLink } from './link-access.js';

/** The rows of on-site records, their tasks, and what they mean for a link. Inside the caller's transaction. */
@Injectable()
export class FieldWorkKeeping {
  constructor(
    private readonly entering: FieldWorkEntering,
    private readonly repository: FieldWorksRepository,
    private readonly commands: TasksCommands,
    private readonly links: LinkKeeping,
    private readonly events: EventLog,
  ) {}

  async record(actor: Actor, input: RecordFieldWork): Promise<string> {
    const work = await this.entering.enter(actor, input);
    const { id, kind } = work;
    const lines = input.decisions.map((decision, index) => ({
      ...decision,
      line: String(index + 1),
    })) satisfies TaskLine[];
    const sourceKind = kind === 'VISIT' ? 'VISIT' : 'ON_SITE';
    const source = { sourceKind, record: { kind: 'field-work', id } } as const;
    const tasks = lines.length === 0 ? [] : await this.commands.issue(actor, source, lines);
    const data = { ...ofWork(work), taskIds: tasks.map((task) => task.id) };
    await this.events.append(actor, FieldWorkRecorded({ subject: fieldWorkSubject(id), data }));
    await this.links.countVisits(actor, work.leaderId, recordOfLink(work));
    return id;
  }

  async trash(actor: Actor, work: FieldWork, now: Date): Promise<void> {
    await this.repository.update(work, { trashedAt: now, trashedById: actor.userId, changedAt: now });
    await this.events.append(actor, FieldWorkTrashed({ subject: fieldWorkSubject(work.id), data: ofWork(work) }));
    await this.links.countVisits(actor, work.leaderId, recordOfLink(work));
  }

  async restore(actor: Actor, work: FieldWork, now: Date): Promise<void> {
    await this.repository.update(work, { trashedAt: null, trashedById: null, changedAt: now });
    await this.events.append(actor, FieldWorkRestored({ subject: fieldWorkSubject(work.id), data: ofWork(work) }));
    await this.links.countVisits(actor, work.leaderId, recordOfLink(work));
  }
}

function ofWork(work: FieldWork): OfFieldWork {
  return { kind: work.kind, leaderId: work.leaderId, record: recordOfLink(work) };
}
