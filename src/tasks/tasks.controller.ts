import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, IfMatch, Returns } from '../platform/http/index.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { TasksIssueService } from './tasks.issue.service.js';
import { ListTasks } from './tasks.list.schemas.js';
import { TasksQueries } from './tasks.queries.js';
import { IssueTask, TaskParams } from './tasks.schemas.js';
import { TasksService } from './tasks.service.js';
import { TaskPage, TaskView } from './tasks.view.schemas.js';

/** The record itself; what the unit does, what the issuer does and the reader's day have controllers of their own. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly issuing: TasksIssueService,
    private readonly tasks: TasksService,
    private readonly lists: TasksQueries,
    private readonly details: TasksDetailQueries,
  ) {}

  @Get()
  @Permit('task.read')
  @Returns(TaskPage)
  list(@CurrentActor() actor: Actor, @Query({ schema: ListTasks }) query: ListTasks): Promise<TaskPage> {
    return this.lists.list(actor, query);
  }

  @Get(':id')
  @Permit('task.read')
  @Returns(TaskView)
  detail(@CurrentActor() actor: Actor, @Param({ schema: TaskParams }) { id }: TaskParams): Promise<TaskView> {
    return this.details.detail(actor, id);
  }

  @Post()
  @Permit('task.issue')
  @Returns(TaskView, 201)
  async issue(@CurrentActor() actor: Actor, @Body({ schema: IssueTask }) input: IssueTask): Promise<TaskView> {
    return this.details.detail(actor, await this.issuing.issue(actor, input));
  }

  @Delete(':id')
  @Permit('task.rule')
  @HttpCode(204)
  async trash(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: TaskParams }) { id }: TaskParams,
  ): Promise<void> {
    await this.tasks.trash(actor, { id, version });
  }

  @Post(':id/restoration')
  @Permit('task.rule')
  @Returns(TaskView)
  async restore(@CurrentActor() actor: Actor, @Param({ schema: TaskParams }) { id }: TaskParams): Promise<TaskView> {
    await this.tasks.restore(actor, id);
    return this.details.detail(actor, id);
  }
}
