import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { Settings } from '../platform/settings/index.js';
import { LinkCodes, TokenLinks, type LinkSpec, type LinkUse, type TokenLink } from '../platform/token-links/index.js';
import { TASK_LINK, taskLinkPath } from './task-link.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { taskErrors } from './tasks.errors.js';
import { taskLinkDays } from './tasks.settings.js';
import type { TaskView } from './tasks.view.schemas.js';

/** A link of one task, by its id. */
export interface TaskLinkRef {
  taskId: string;
  linkId: string;
}

export interface PaperLink {
  path: string;
  expiresAt: Date;
}

/** What whoever issued a task does with the links of its units: give them out, show them again, take them back. */
@Injectable()
export class TaskLinks {
  constructor(
    private readonly links: TokenLinks,
    private readonly codes: LinkCodes,
    private readonly details: TasksDetailQueries,
    private readonly settings: Settings,
  ) {}

  /**
   * The unit's link as its 交办单 carries it: the one that works, so that a paper printed before stays good, or a new one.
   * @throws task.not-found, access.denied, task.link-unit
   */
  async onPaper(actor: Actor, taskId: string, unitId: string): Promise<PaperLink> {
    const { token, expiresAt } = await this.give(actor, taskId, unitId);
    if (token === null) {
      throw new Error(`the link of task ${taskId} for unit ${unitId} has no token`);
    }
    return { path: taskLinkPath(token), expiresAt };
  }

  /** @throws task.not-found, access.denied, task.link-unit */
  async give(actor: Actor, taskId: string, unitId: string): Promise<TokenLink> {
    const task = await this.shareable(actor, taskId);
    if (![task.leadUnit, ...task.supportingUnits].some((unit) => unit?.id === unitId)) {
      throw taskErrors.linkUnit({}, [{ path: 'unitId', code: 'task.link-unit' }]);
    }
    return this.links.ensure(actor, specOf(taskId, unitId), await this.settings.get(taskLinkDays));
  }

  /** Those of the task, newest first. @throws task.not-found, access.denied */
  async list(actor: Actor, taskId: string): Promise<TokenLink[]> {
    await this.shareable(actor, taskId);
    return this.links.ofSubject(TASK_LINK, subjectOf(taskId));
  }

  /** @throws task.not-found, access.denied */
  async revoke(actor: Actor, { taskId, linkId }: TaskLinkRef): Promise<void> {
    await this.shareable(actor, taskId);
    await this.links.revoke(actor, { id: linkId, purpose: TASK_LINK, subject: subjectOf(taskId) });
  }

  /** A code to be read out to the unit. @throws task.not-found, access.denied, task.link-unknown, request.too-many */
  async speakCode(actor: Actor, { taskId, linkId }: TaskLinkRef): Promise<{ code: string; expiresAt: Date }> {
    await this.shareable(actor, taskId);
    const link = await this.links.liveOf(linkId, TASK_LINK, subjectOf(taskId));
    if (!link) {
      throw taskErrors.linkUnknown();
    }
    return this.codes.speak(actor, link, TASK_LINK);
  }

  /** What was done with the link, newest first. @throws task.not-found, access.denied, task.link-unknown */
  async usesOf(actor: Actor, { taskId, linkId }: TaskLinkRef): Promise<LinkUse[]> {
    if (!(await this.list(actor, taskId)).some(({ id }) => id === linkId)) {
      throw taskErrors.linkUnknown();
    }
    return this.links.usesOf(linkId);
  }

  private async shareable(actor: Actor, taskId: string): Promise<TaskView> {
    const task = await this.details.detail(actor, taskId);
    if (!task.can.share) {
      throw platformErrors.forbidden();
    }
    return task;
  }
}

function subjectOf(id: string): { kind: 'task'; id: string } {
  return { kind: 'task', id };
}

function specOf(taskId: string, unitId: string): LinkSpec {
  return { purpose: TASK_LINK, subject: subjectOf(taskId), holderId: unitId };
}
