import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { TasksHandlingService } from './tasks.handling.service.js';
import { TasksRequestsService } from './tasks.requests.service.js';
import {
  AcknowledgeTask,
  AskTaskExtension,
  NameTaskHandler,
  ObjectToTask,
  TaskParams,
  WriteTaskEntry,
} from './tasks.schemas.js';
import { TaskView } from './tasks.view.schemas.js';

/** What the unit does with its task. */
@ApiTags('tasks')
@Controller('tasks/:id')
export class TasksHandlingController {
  constructor(
    private readonly handling: TasksHandlingService,
    private readonly requests: TasksRequestsService,
    private readonly details: TasksDetailQueries,
  ) {}

  @Post('acknowledgement')
  @Permit('task.handle')
  @Returns(TaskView)
  async acknowledge(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: AcknowledgeTask }) input: AcknowledgeTask,
  ): Promise<TaskView> {
    await this.handling.acknowledge(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('handler')
  @Permit('task.handle')
  @Returns(TaskView)
  async nameHandler(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: NameTaskHandler }) { handlerId }: NameTaskHandler,
  ): Promise<TaskView> {
    await this.handling.nameHandler(actor, { id, version }, handlerId);
    return this.details.detail(actor, id);
  }

  @Post('progress')
  @Permit('task.handle')
  @Returns(TaskView, 201)
  async logProgress(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: WriteTaskEntry }) input: WriteTaskEntry,
  ): Promise<TaskView> {
    await this.handling.logProgress(actor, id, input);
    return this.details.detail(actor, id);
  }

  @Post('answer')
  @Permit('task.handle')
  @Returns(TaskView)
  async answer(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: WriteTaskEntry }) input: WriteTaskEntry,
  ): Promise<TaskView> {
    await this.handling.answer(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('objection')
  @Permit('task.handle')
  @Returns(TaskView)
  async object(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: ObjectToTask }) input: ObjectToTask,
  ): Promise<TaskView> {
    await this.requests.object(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }

  @Post('extension')
  @Permit('task.handle')
  @Returns(TaskView)
  async askExtension(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: AskTaskExtension }) input: AskTaskExtension,
  ): Promise<TaskView> {
    await this.requests.askExtension(actor, { id, version }, input);
    return this.details.detail(actor, id);
  }
}
