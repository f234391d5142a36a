import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, Returns } from '../../platform/http/index.js';
import { PersonParams } from '../people/people.schemas.js';
import { PostsEndingService } from './posts.ending.service.js';
import { AllowStandIn, Appoint, CreatedPost, GrantRole, PostParams } from './posts.schemas.js';
import { PostsService } from './posts.service.js';

/** Roles, positions and authorisations to act on behalf; each is one dated row, entered and ended. */
@ApiTags('people')
@Controller('people/:id')
export class PostsController {
  constructor(
    private readonly posts: PostsService,
    private readonly ending: PostsEndingService,
  ) {}

  @Post('roles')
  @Permit('people.manage')
  @Returns(CreatedPost, 201)
  async grantRole(
    @CurrentActor() actor: Actor,
    @Param({ schema: PersonParams }) { id: personId }: PersonParams,
    @Body({ schema: GrantRole }) grant: GrantRole,
  ): Promise<CreatedPost> {
    return { id: await this.posts.grantRole(actor, { ...grant, personId }) };
  }

  @Delete('roles/:postId')
  @Permit('people.manage')
  @HttpCode(204)
  async endRole(
    @CurrentActor() actor: Actor,
    @Param({ schema: PostParams }) { id: personId, postId }: PostParams,
  ): Promise<void> {
    await this.ending.endRole(actor, { personId, id: postId });
  }

  @Post('positions')
  @Permit('people.manage')
  @Returns(CreatedPost, 201)
  async appoint(
    @CurrentActor() actor: Actor,
    @Param({ schema: PersonParams }) { id: personId }: PersonParams,
    @Body({ schema: Appoint }) appointment: Appoint,
  ): Promise<CreatedPost> {
    return { id: await this.posts.appoint(actor, { ...appointment, personId }) };
  }

  @Delete('positions/:postId')
  @Permit('people.manage')
  @HttpCode(204)
  async endPosition(
    @CurrentActor() actor: Actor,
    @Param({ schema: PostParams }) { id: personId, postId }: PostParams,
  ): Promise<void> {
    await this.ending.endPosition(actor, { personId, id: postId });
  }

  @Post('stand-ins')
  @Permit('people.manage')
  @Returns(CreatedPost, 201)
  async allowStandIn(
    @CurrentActor() actor: Actor,
    @Param({ schema: PersonParams }) { id: personId }: PersonParams,
    @Body({ schema: AllowStandIn }) grant: AllowStandIn,
  ): Promise<CreatedPost> {
    return { id: await this.posts.allowStandIn(actor, { ...grant, personId }) };
  }

  @Delete('stand-ins/:postId')
  @Permit('people.manage')
  @HttpCode(204)
  async endStandIn(
    @CurrentActor() actor: Actor,
    @Param({ schema: PostParams }) { id: personId, postId }: PostParams,
  ): Promise<void> {
    await this.ending.endStandIn(actor, { personId, id: postId });
  }
}
