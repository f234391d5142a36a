import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { TasksPartsService } from './tasks.parts.service.js';
import { AcknowledgeTask, NameTaskHandler, TaskPartParams, WriteTaskEntry } from './tasks.schemas.js';
import { TaskView } from './tasks.view.schemas.js';

/** What a supporting unit does; `If-Match` is the version of its part. */
@ApiTags('tasks')
@Controller('tasks/:id/parts/:unitId')
export class TasksPartsController {
  constructor(
    private readonly parts: TasksPartsService,
    private readonly details: TasksDetailQueries,
  ) {}

  @Post('acknowledgement')
  @Permit('task.handle')
  @Returns(TaskView)
  async acknowledge(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskPartParams }) params: TaskPartParams,
    @Body({ schema: AcknowledgeTask }) input: AcknowledgeTask,
  ): Promise<TaskView> {
    await this.parts.acknowledge(actor, { ...params, version }, input);
    return this.details.detail(actor, params.id);
  }

  @Post('handler')
  @Permit('task.handle')
  @Returns(TaskView)
  async nameHandler(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskPartParams }) params: TaskPartParams,
    @Body({ schema: NameTaskHandler }) { handlerId }: NameTaskHandler,
  ): Promise<TaskView> {
    await this.parts.nameHandler(actor, { ...params, version }, handlerId);
    return this.details.detail(actor, params.id);
  }

  @Post('answer')
  @Permit('task.handle')
  @Returns(TaskView)
  async answer(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskPartParams }) params: TaskPartParams,
    @Body({ schema: WriteTaskEntry }) input: WriteTaskEntry,
  ): Promise<TaskView> {
    await this.parts.answer(actor, { ...params, version }, input);
    return this.details.detail(actor, params.id);
  }
}
