import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { linkOf } from './linked-tasks.js';
import { TasksHandlingService } from './tasks.handling.service.js';
import { TasksPartsService } from './tasks.parts.service.js';
import { TasksRepository } from './tasks.repository.js';
import type { WriteTaskEntry } from './tasks.schemas.js';

/** What a unit does through its link: with the task where it leads, with its own part where it supports. */
@Injectable()
export class LinkedHandling {
  constructor(
    private readonly handling: TasksHandlingService,
    private readonly parts: TasksPartsService,
    private readonly repository: TasksRepository,
  ) {}

  async acknowledge(actor: Actor, version: number): Promise<void> {
    const { id, unitId } = await this.supported(actor);
    await (unitId === null
      ? this.handling.acknowledge(actor, { id, version }, {})
      : this.parts.acknowledge(actor, { id, unitId, version }, {}));
  }

  async logProgress(actor: Actor, entry: WriteTaskEntry): Promise<void> {
    await this.handling.logProgress(actor, linkOf(actor).id, entry);
  }

  async answer(actor: Actor, version: number, entry: WriteTaskEntry): Promise<void> {
    const { id, unitId } = await this.supported(actor);
    await (unitId === null
      ? this.handling.answer(actor, { id, version }, entry)
      : this.parts.answer(actor, { id, unitId, version }, entry));
  }

  /** The unit of the link where it supports the task; null where it leads. */
  private async supported(actor: Actor): Promise<{ id: string; unitId: string | null }> {
    const { id, holderId } = linkOf(actor);
    const task = await this.repository.find(id);
    const isSupporting = holderId !== null && task !== null && task.supportingUnitIds.includes(holderId);
    return { id, unitId: isSupporting ? holderId : null };
  }
}
