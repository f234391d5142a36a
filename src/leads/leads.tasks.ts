import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../platform/actor/index.js';
import { EventLog, Subscribers, type StoredEvent } from '../platform/events/index.js';
import {
  TaskAnswered,
  TaskCancelled,
  TaskClosed,
  TaskIssued,
  TaskReopened,
  TaskSources,
  type OfTask,
  type TaskSource,
} from '../tasks/index.js';
import { LeadTaskMoved, leadSubject, type LeadTaskStep } from './leads.events.js';
import { LeadsRepository } from './leads.repository.js';
import { LeadsTasksRepository } from './leads.tasks.repository.js';

/** What of a task is told on the page of its lead. */
const STEPS: Readonly<Record<string, LeadTaskStep>> = {
  [TaskIssued.type]: 'ISSUED',
  [TaskAnswered.type]: 'ANSWERED',
  [TaskReopened.type]: 'REOPENED',
  [TaskClosed.type]: 'CLOSED',
  [TaskCancelled.type]: 'CANCELLED',
};

/** Leads give rise to tasks: whoever follows the lead rules on them, and the lead's timeline tells how they came out. */
@Injectable()
export class LeadsTasks implements TaskSource, OnModuleInit {
  readonly kind = 'lead';

  constructor(
    private readonly sources: TaskSources,
    private readonly subscribers: Subscribers,
    private readonly repository: LeadsRepository,
    private readonly told: LeadsTasksRepository,
    private readonly events: EventLog,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
    this.subscribers.register({
      name: 'leads.tasks',
      events: [TaskIssued, TaskAnswered, TaskReopened, TaskClosed, TaskCancelled],
      handle: (event) => this.tell(event as StoredEvent<OfTask>),
    });
  }

  async ownersOf(leadId: string): Promise<readonly string[]> {
    const lead = (await this.repository.findMany([leadId])).get(leadId);
    return lead?.ownerId ? [lead.ownerId] : [];
  }

  private async tell({ id, type, subject, actorId, data: { code, source } }: StoredEvent<OfTask>): Promise<void> {
    const step = STEPS[type];
    if (step === undefined || source?.kind !== this.kind || !(await this.told.isNews(source.id, id))) {
      return;
    }
    const data = { causeId: id, taskId: subject.id, taskCode: code, step, byId: actorId };
    await this.events.append(systemActor('leads.tasks'), LeadTaskMoved({ subject: leadSubject(source.id), data }));
  }
}
