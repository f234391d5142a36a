import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permit } from '../access/index.js';
import { DOCX, RecordPapers, SheetExports, XLSX, publicAddress, sendFile } from '../documents/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { CurrentActor, RateLimit } from '../platform/http/index.js';
import { scanWords, taskForm } from './task-form.js';
import { TaskLinks } from './task-links.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { ExportTasks } from './tasks.list.schemas.js';
import { TaskFormQuery, TaskParams } from './tasks.schemas.js';
import type { TaskView } from './tasks.view.schemas.js';

/** What of tasks goes onto paper; letters are drafted and issued as documents. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksPapersController {
  constructor(
    private readonly exports: SheetExports,
    private readonly papers: RecordPapers,
    private readonly details: TasksDetailQueries,
    private readonly links: TaskLinks,
    private readonly config: Config,
  ) {}

  /** 督办事项台账 as .xlsx: the filters of the list, its scope, its order. */
  @Get('export')
  @Permit('task.export')
  @RateLimit('task.export', 30)
  @ApiProduces(XLSX)
  async export(
    @CurrentActor() actor: Actor,
    @Query({ schema: ExportTasks }) { columns, ...filter }: ExportTasks,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const request = { sheet: 'task.ledger', phones: 'masked', columns, filter } as const;
    await sendFile(reply, await this.exports.export(actor, request));
  }

  /** 交办单. For whoever may give out links its code is the link of the unit, else it opens the record. */
  @Get(':id/form')
  @Permit('task.read')
  @RateLimit('task.paper', 30)
  @ApiProduces(DOCX)
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Query({ schema: TaskFormQuery }) { unitId }: TaskFormQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const task = await this.details.detail(actor, id);
    const { path, note } = await this.scanned(actor, task, unitId ?? task.leadUnit?.id);
    const link = `${publicAddress(reply.request, this.config)}${path}`;
    const stamp = { kind: 'task', id, version: task.version, link, ...(note === undefined ? {} : { note }) };
    await sendFile(reply, await this.papers.form(actor, stamp, taskForm(task, actor.language)));
  }

  private async scanned(actor: Actor, task: TaskView, unitId?: string): Promise<{ path: string; note?: string }> {
    if (!task.can.share || unitId === undefined) {
      return { path: `/tasks/${task.id}` };
    }
    const { path, expiresAt } = await this.links.onPaper(actor, task.id, unitId);
    return { path, note: scanWords({ task, unitId, expiresAt }, actor.language) };
  }
}
