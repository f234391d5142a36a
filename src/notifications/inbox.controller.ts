import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { CurrentActor, Returns, type Page } from '../platform/http/index.js';
import {
  InboxCountSchema,
  InboxIdSchema,
  InboxPageSchema,
  ListInboxSchema,
  UrgeTextSchema,
  type InboxItemView,
  type ListInbox,
} from './inbox.schemas.js';
import { InboxService } from './inbox.service.js';

@Controller('inbox')
export class InboxController {
  constructor(
    private readonly config: Config,
    private readonly inbox: InboxService,
  ) {}

  @Get()
  @Permit('inbox.read')
  @Returns(InboxPageSchema)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: ListInboxSchema }) query: ListInbox,
  ): Promise<Page<InboxItemView>> {
    return this.inbox.list(actor, query);
  }

  @Get('count')
  @Permit('inbox.read')
  @Returns(InboxCountSchema)
  count(@CurrentActor() actor: Actor): Promise<{ unread: number }> {
    return this.inbox.count(actor);
  }

  @Post('read-all')
  @Permit('inbox.read')
  @Returns(InboxCountSchema)
  readAll(@CurrentActor() actor: Actor): Promise<{ unread: number }> {
    return this.inbox.readAll(actor);
  }

  @Post(':id/read')
  @Permit('inbox.read')
  @Returns(InboxCountSchema)
  read(
    @CurrentActor() actor: Actor,
    @Param({ schema: InboxIdSchema }) { id }: { id: string },
  ): Promise<{ unread: number }> {
    return this.inbox.read(actor, id);
  }

  @Get(':id/urge-text')
  @Permit('inbox.read')
  @Returns(UrgeTextSchema)
  urgeText(
    @CurrentActor() actor: Actor,
    @Param({ schema: InboxIdSchema }) { id }: { id: string },
    @Req() request: FastifyRequest,
  ): Promise<{ text: string }> {
    return this.inbox.urgeText(actor, id, this.config.http.publicUrl ?? `${request.protocol}://${request.host}`);
  }
}
