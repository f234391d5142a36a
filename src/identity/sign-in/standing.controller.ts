import { Controller, Delete, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { Config } from '../../platform/config/index.js';
import { CurrentActor, IfMatch, Returns, SecretAnswer } from '../../platform/http/index.js';
import { DisablePerson, PersonParams } from '../people/people.schemas.js';
import { invitationLink } from './invitation-link.js';
import { InvitationsService } from './invitations.service.js';
import { NewInvitation } from './sign-in.schemas.js';
import { StandingService } from './standing.service.js';

/** What an administrator does about somebody's sign-in. */
@ApiTags('people')
@Controller('people/:id')
export class StandingController {
  constructor(
    private readonly config: Config,
    private readonly standing: StandingService,
    private readonly invitations: InvitationsService,
  ) {}

  @Post('disablement')
  @Permit('people.manage')
  @HttpCode(204)
  async disable(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: PersonParams }) { id }: PersonParams,
    @Query({ schema: DisablePerson }) { leavesOpenWork }: DisablePerson,
  ): Promise<void> {
    await this.standing.disable(actor, { id, version, leavesOpenWork });
  }

  @Delete('disablement')
  @Permit('people.manage')
  @HttpCode(204)
  async enable(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: PersonParams }) { id }: PersonParams,
  ): Promise<void> {
    await this.standing.enable(actor, { id, version });
  }

  @Post('invitation')
  @Permit('people.manage')
  @SecretAnswer()
  @Returns(NewInvitation, 201)
  async invite(
    @CurrentActor() actor: Actor,
    @Param({ schema: PersonParams }) { id }: PersonParams,
    @Req() request: FastifyRequest,
  ): Promise<NewInvitation> {
    const { token, expiresAt } = await this.invitations.invite(actor, id);
    return { ...(await invitationLink(token, request, this.config)), expiresAt: expiresAt.toISOString() };
  }

  @Delete('invitation')
  @Permit('people.manage')
  @HttpCode(204)
  async withdraw(@CurrentActor() actor: Actor, @Param({ schema: PersonParams }) { id }: PersonParams): Promise<void> {
    await this.invitations.revoke(actor, id);
  }
}
