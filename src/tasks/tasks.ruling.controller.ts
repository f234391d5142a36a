import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { TasksClosingService } from './tasks.closing.service.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { TasksRulingsService } from './tasks.rulings.service.js';
import {
  CancelTask,
  CloseTask,
  ReopenTask,
  RuleTaskExtension,
  RuleTaskObjection,
  SuperviseTask,
  TaskParams,
  UrgeTask,
} from './tasks.schemas.js';
import { TaskView } from './tasks.view.schemas.js';

/** What whoever issued the task, or the supervision office, does with it. */
@ApiTags('tasks')
@Controller('tasks/:id')
export class TasksRulingController {
  constructor(
    private readonly rulings: TasksRulingsService,
    private readonly closing: TasksClosingService,
    private readonly details: TasksDetailQueries,
  ) {}

  @Post('objection/ruling')
  @Permit('task.rule')
  @Returns(TaskView)
  async ruleObjection(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: RuleTaskObjection }) input: RuleTaskObjection,
  ): Promise<TaskView> {
    await this.rulings.ruleObjection(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('extension/ruling')
  @Permit('task.rule')
  @Returns(TaskView)
  async ruleExtension(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: RuleTaskExtension }) input: RuleTaskExtension,
  ): Promise<TaskView> {
    await this.rulings.ruleExtension(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('urging')
  @Permit('task.urge')
  @Returns(TaskView)
  async urge(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: UrgeTask }) { note }: UrgeTask,
  ): Promise<TaskView> {
    await this.closing.urge(actor, id, note ?? null);
    return this.details.detail(actor, id);
  }

  @Post('supervision')
  @Permit('task.supervise')
  @Returns(TaskView)
  async supervise(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: SuperviseTask }) { note }: SuperviseTask,
  ): Promise<TaskView> {
    await this.closing.supervise(actor, id, note);
    return this.details.detail(actor, id);
  }

  @Post('closure')
  @Permit('task.rule')
  @Returns(TaskView)
  async close(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: CloseTask }) { note }: CloseTask,
  ): Promise<TaskView> {
    await this.closing.close(actor, { id, version }, note ?? null);
    return this.details.detail(actor, id);
  }

  @Post('reopening')
  @Permit('task.rule')
  @Returns(TaskView)
  async reopen(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: ReopenTask }) input: ReopenTask,
  ): Promise<TaskView> {
    await this.closing.reopen(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('cancellation')
  @Permit('task.rule')
  @Returns(TaskView)
  async cancel(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: CancelTask }) { reason }: CancelTask,
  ): Promise<TaskView> {
    await this.closing.cancel(actor, { id, version }, reason);
    return this.details.detail(actor, id);
  }
}
