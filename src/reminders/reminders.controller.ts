import { Controller, Get, Query } from '@nestjs/common';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, Returns, type Page } from '../platform/http/index.js';
import {
  ListMineSchema,
  MyLimitCountsSchema,
  MyLimitsPageSchema,
  type ListMine,
  type MyLimitCounts,
  type MyLimitView,
} from './reminders.schemas.js';
import { RemindersService } from './reminders.service.js';

@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get('mine')
  @Permit('inbox.read')
  @Returns(MyLimitsPageSchema)
  mine(@CurrentActor() actor: Actor, @Query({ schema: ListMineSchema }) query: ListMine): Promise<Page<MyLimitView>> {
    return this.reminders.mine(actor, query);
  }

  @Get('mine/counts')
  @Permit('inbox.read')
  @Returns(MyLimitCountsSchema)
  counts(@CurrentActor() actor: Actor): Promise<MyLimitCounts> {
    return this.reminders.counts(actor);
  }
}
