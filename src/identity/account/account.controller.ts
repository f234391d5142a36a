import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor/index.js';
import { Config } from '../../platform/config/index.js';
import { CurrentActor, Returns, SignedIn } from '../../platform/http/index.js';
import { OwnSessionParams, SessionList } from '../sessions/sessions.schemas.js';
import { SessionsQueries } from '../sessions/sessions.queries.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { cookiesOf, originOf } from '../sessions/sign-in-origin.js';
import { AccountService } from './account.service.js';
import { ChangeMe, ChangePassword, Me } from './account.schemas.js';

@ApiTags('account')
@Controller('me')
export class AccountController {
  constructor(
    private readonly config: Config,
    private readonly account: AccountService,
    private readonly sessions: SessionsService,
    private readonly sessionsQueries: SessionsQueries,
  ) {}

  @Get()
  @SignedIn()
  @Returns(Me)
  async me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.account.me(actor);
  }

  @Patch()
  @SignedIn()
  @HttpCode(204)
  async change(@CurrentActor() actor: Actor, @Body({ schema: ChangeMe }) { language }: ChangeMe): Promise<void> {
    await this.account.chooseLanguage(actor, language);
  }

  @Put('password')
  @SignedIn()
  @HttpCode(204)
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body({ schema: ChangePassword }) change: ChangePassword,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const origin = originOf(request, cookiesOf(request, this.config));
    await this.account.changePassword(actor, change, { origin, id: request.sessionId });
  }

  @Get('sessions')
  @SignedIn()
  @Returns(SessionList)
  async listSessions(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionList> {
    return { items: await this.sessionsQueries.living(actor.userId ?? '', request.sessionId) };
  }

  /** All but the one that asks. */
  @Delete('sessions')
  @SignedIn()
  @HttpCode(204)
  async endOthers(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<void> {
    await this.sessions.revokeAll(actor, actor.userId ?? '', request.sessionId);
  }

  @Delete('sessions/:id')
  @SignedIn()
  @HttpCode(204)
  async endSession(
    @CurrentActor() actor: Actor,
    @Param({ schema: OwnSessionParams }) { id }: OwnSessionParams,
  ): Promise<void> {
    await this.sessions.revoke(actor, actor.userId ?? '', id);
  }
}
