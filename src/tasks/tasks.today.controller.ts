import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, Returns } from '../platform/http/index.js';
import { ListTaskTimeline } from './tasks.list.schemas.js';
import { TaskParams } from './tasks.schemas.js';
import { TaskFigures, TaskTimeline, TaskToday } from './tasks.screen.schemas.js';
import { TasksTimelineQueries } from './tasks.timeline.queries.js';
import { TasksTodayQueries } from './tasks.today.queries.js';

/** What there is to know: of one task since it was issued, of all tasks today. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksTodayController {
  constructor(
    private readonly timelines: TasksTimelineQueries,
    private readonly days: TasksTodayQueries,
  ) {}

  @Get('today')
  @Permit('task.read')
  @Returns(TaskToday)
  today(@CurrentActor() actor: Actor): Promise<TaskToday> {
    return this.days.today(actor);
  }

  @Get('figures')
  @Permit('task.read')
  @Returns(TaskFigures)
  figures(@CurrentActor() actor: Actor): Promise<TaskFigures> {
    return this.days.figures(actor);
  }

  @Get(':id/timeline')
  @Permit('task.read')
  @Returns(TaskTimeline)
  timeline(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Query({ schema: ListTaskTimeline }) query: ListTaskTimeline,
  ): Promise<TaskTimeline> {
    return this.timelines.timeline(actor, id, query);
  }
}
