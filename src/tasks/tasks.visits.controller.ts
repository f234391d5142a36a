import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public, RateLimit, Returns, languageOf } from '../platform/http/index.js';
import { TaskLinkVisits, type Visit } from './task-link-visits.js';
import { EnterTaskLink, LinkedTask, OpenTaskLink, SentTaskLinkCode, TaskLinkPass } from './tasks.link.schemas.js';

/** Public: the token of the link is what lets somebody in, and it cannot be guessed. */
@ApiTags('links')
@Controller('public/task-link')
export class TasksVisitsController {
  constructor(private readonly visits: TaskLinkVisits) {}

  @Post()
  @Public()
  @RateLimit('task-link', 240)
  @HttpCode(200)
  @Returns(LinkedTask)
  async look(
    @Body({ schema: OpenTaskLink }) { token }: OpenTaskLink,
    @Req() request: FastifyRequest,
  ): Promise<LinkedTask> {
    return this.visits.look(visitOf(request, token));
  }

  @Post('code')
  @Public()
  @RateLimit('task-link.code', 60)
  @Returns(SentTaskLinkCode, 202)
  async askForCode(
    @Body({ schema: OpenTaskLink }) { token }: OpenTaskLink,
    @Req() request: FastifyRequest,
  ): Promise<SentTaskLinkCode> {
    return { retryAfterSeconds: await this.visits.askForCode(visitOf(request, token)) };
  }

  @Post('pass')
  @Public()
  @RateLimit('task-link.pass', 120)
  @Returns(TaskLinkPass, 201)
  async enter(
    @Body({ schema: EnterTaskLink }) { token, code }: EnterTaskLink,
    @Req() request: FastifyRequest,
  ): Promise<TaskLinkPass> {
    const { pass, expiresAt } = await this.visits.enter(visitOf(request, token), code);
    return { pass, expiresAt: expiresAt.toISOString() };
  }
}

function visitOf(request: FastifyRequest, token: string): Visit {
  return { token, address: request.ip, requestId: request.id, language: languageOf(request) };
}
