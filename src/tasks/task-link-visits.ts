import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import {
  LinkAccess,
  LinkPasses,
  TokenLinks,
  linkErrors,
  type LinkPass,
  type OpenLink,
} from '../platform/token-links/index.js';
import { LinkedTasks } from './linked-tasks.js';
import { TaskLinkMail } from './task-link-mail.js';
import { TASK_LINK } from './task-link.js';
import type { LinkedTask } from './tasks.link.schemas.js';

/** Where a request without sign-in comes from. */
export interface Visit extends Pick<Actor, 'requestId' | 'language'> {
  token: string;
  address: string;
}

/** What whoever holds the paper can do before showing a code. Whatever does not work answers the same. */
@Injectable()
export class TaskLinkVisits {
  constructor(
    private readonly access: LinkAccess,
    private readonly links: TokenLinks,
    private readonly passes: LinkPasses,
    private readonly tasks: LinkedTasks,
    private readonly mail: TaskLinkMail,
  ) {}

  /** @throws link.unknown, request.too-many */
  async look(visit: Visit): Promise<LinkedTask> {
    const { link, task } = await this.open(visit);
    await this.links.countOpening(link, TASK_LINK, visit.requestId);
    return task;
  }

  /** @throws link.unknown, task.link-no-mail, request.too-many */
  async askForCode(visit: Visit): Promise<number> {
    const { link } = await this.open(visit);
    return this.mail.owe(link, visit.requestId);
  }

  /** @throws link.unknown, link.code-refused, request.too-many */
  async enter(visit: Visit, code: string): Promise<LinkPass> {
    const { link } = await this.open(visit);
    return this.passes.exchange(link, { purpose: TASK_LINK, code, requestId: visit.requestId });
  }

  private async open(visit: Visit): Promise<{ link: OpenLink; task: LinkedTask }> {
    const link = await this.access.require(visit.token, TASK_LINK, visit.address);
    const task = await this.tasks.seen(link, visit);
    if (!task) {
      throw linkErrors.unknown();
    }
    return { link, task };
  }
}
