import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, Returns } from '../../platform/http/index.js';
import { PersonParams } from '../people/people.schemas.js';
import { SessionList, SessionParams } from './sessions.schemas.js';
import { SessionsQueries } from './sessions.queries.js';
import { SessionsService } from './sessions.service.js';

/** Sessions of other people, for administrators. */
@ApiTags('people')
@Controller('people/:id/sessions')
export class PeopleSessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly queries: SessionsQueries,
  ) {}

  @Get()
  @Permit('people.manage')
  @Returns(SessionList)
  async list(@Param({ schema: PersonParams }) { id }: PersonParams): Promise<SessionList> {
    return { items: await this.queries.living(id) };
  }

  @Delete()
  @Permit('people.manage')
  @HttpCode(204)
  async endAll(@CurrentActor() actor: Actor, @Param({ schema: PersonParams }) { id }: PersonParams): Promise<void> {
    await this.sessions.revokeAll(actor, id);
  }

  @Delete(':sessionId')
  @Permit('people.manage')
  @HttpCode(204)
  async end(
    @CurrentActor() actor: Actor,
    @Param({ schema: SessionParams }) { id, sessionId }: SessionParams,
  ): Promise<void> {
    await this.sessions.revoke(actor, id, sessionId);
  }
}
