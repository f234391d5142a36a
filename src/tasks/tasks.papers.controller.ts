import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import { DOCX, RecordPapers, SheetExports, XLSX, publicAddress, sendFile } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { CurrentActor, RateLimit } from '../platform/http/index.js';
import { taskForm } from './task-form.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { ExportTasks } from './tasks.list.schemas.js';
import { TaskParams } from './tasks.schemas.js';

/** What of tasks goes onto paper; letters are drafted and issued as documents. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksPapersController {
  constructor(
    private readonly exports: SheetExports,
    private readonly papers: RecordPapers,
    private readonly details: TasksDetailQueries,
    private readonly config: Config,
  ) {}

  /** 督办事项台账 as .xlsx: the filters of the list, its scope, its order. */
  @Get('export')
  @Permit('task.export')
  @RateLimit('task.export', 30)
  @ApiProduces(XLSX)
  async export(
    @CurrentActor() actor: Actor,
    @Query({ schema: ExportTasks }) filter: ExportTasks,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.exports.export(actor, { sheet: 'task.ledger', phones: 'masked', filter }));
  }

  /** 交办单 */
  @Get(':id/form')
  @Permit('task.read')
  @RateLimit('task.paper', 30)
  @ApiProduces(DOCX)
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const task = await this.details.detail(actor, id);
    const link = `${publicAddress(request, this.config)}/tasks/${id}`;
    const stamp = { kind: 'task', id, version: task.version, link };
    await sendFile(reply, await this.papers.form(actor, stamp, taskForm(task, actor.language)));
  }
}
