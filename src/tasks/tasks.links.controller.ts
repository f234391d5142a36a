import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import type { Actor } from '../platform/actor/index.js';
import { CurrentActor, RateLimit, Returns, SecretAnswer } from '../platform/http/index.js';
import type { TokenLink } from '../platform/token-links/index.js';
import { taskLinkPath } from './task-link.js';
import { TaskLinks } from './task-links.js';
import {
  GiveTaskLink,
  TaskLinkCode,
  TaskLinkList,
  TaskLinkParams,
  TaskLinkUses,
  TaskLinkView,
} from './tasks.link.schemas.js';
import { TaskParams } from './tasks.schemas.js';

/** The QR links of a task, for whoever issued it. */
@ApiTags('tasks')
@Controller('tasks/:id/links')
export class TasksLinksController {
  constructor(private readonly links: TaskLinks) {}

  @Get()
  @Permit('task.rule')
  @Returns(TaskLinkList)
  async list(@CurrentActor() actor: Actor, @Param({ schema: TaskParams }) { id }: TaskParams): Promise<TaskLinkList> {
    return { items: (await this.links.list(actor, id)).map(viewOf) };
  }

  @Post()
  @Permit('task.rule')
  @SecretAnswer()
  @Returns(TaskLinkView, 201)
  async give(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskParams }) { id }: TaskParams,
    @Body({ schema: GiveTaskLink }) { unitId }: GiveTaskLink,
  ): Promise<TaskLinkView> {
    return viewOf(await this.links.give(actor, id, unitId));
  }

  @Delete(':linkId')
  @Permit('task.rule')
  @HttpCode(204)
  async revoke(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskLinkParams }) { id, linkId }: TaskLinkParams,
  ): Promise<void> {
    await this.links.revoke(actor, { taskId: id, linkId });
  }

  @Post(':linkId/code')
  @Permit('task.rule')
  @RateLimit('task-link.speak', 20)
  @SecretAnswer()
  @Returns(TaskLinkCode, 201)
  async speakCode(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskLinkParams }) { id, linkId }: TaskLinkParams,
  ): Promise<TaskLinkCode> {
    const { code, expiresAt } = await this.links.speakCode(actor, { taskId: id, linkId });
    return { code, expiresAt: expiresAt.toISOString() };
  }

  @Get(':linkId/uses')
  @Permit('task.rule')
  @Returns(TaskLinkUses)
  async uses(
    @CurrentActor() actor: Actor,
    @Param({ schema: TaskLinkParams }) { id, linkId }: TaskLinkParams,
  ): Promise<TaskLinkUses> {
    const uses = await this.links.usesOf(actor, { taskId: id, linkId });
    return { items: uses.map(({ type, at }) => ({ type, at: at.toISOString() })) };
  }
}

function viewOf(link: TokenLink): TaskLinkView {
  const { id, holderId, state, token, madeAt, expiresAt, revokedAt, useCount, lastUsedAt } = link;
  return {
    unitId: holderId,
    state,
    path: token === null ? null : taskLinkPath(token),
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
    useCount,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    id,
  };
}
