import { Injectable } from '@nestjs/common';
import { linkActor, type Actor } from '../platform/actor/index.js';
import type { OpenLink } from '../platform/token-links/index.js';
import { TaskLinkMail } from './task-link-mail.js';
import { TASK_LINK } from './task-link.js';
import { TasksDetailQueries } from './tasks.detail.queries.js';
import { taskErrors } from './tasks.errors.js';
import type { LinkedTask, LinkedTaskWork } from './tasks.link.schemas.js';
import type { TaskView } from './tasks.view.schemas.js';

/** A task as its unit sees it through the link. */
@Injectable()
export class LinkedTasks {
  constructor(
    private readonly details: TasksDetailQueries,
    private readonly mail: TaskLinkMail,
  ) {}

  /** Null when the unit has the task no more. */
  async seen(link: OpenLink, origin: Pick<Actor, 'requestId' | 'language'>): Promise<LinkedTask | null> {
    const task = await this.details.find(linkActor(link, TASK_LINK.permissions, origin), link.subject.id);
    return task && { ...factsOf(task, link.holderId), canMail: await this.mail.reaches(link.holderId) };
  }

  /** @throws task.not-found when the unit has the task no more */
  async worked(actor: Actor): Promise<LinkedTaskWork> {
    const { id, holderId } = linkOf(actor);
    const task = await this.details.detail(actor, id);
    const { version, acknowledgedAt, stateNote, answer, requests, can } = task;
    return {
      ...factsOf(task, holderId),
      version,
      acknowledgedAt,
      stateNote,
      answer: answer && { text: answer.text, madeAt: answer.madeAt },
      requests: requests.map(({ kind, reason, proposedDueOn, madeAt, ruling, rulingNote }) => ({
        kind,
        reason,
        proposedDueOn,
        madeAt,
        ruling,
        rulingNote,
      })),
      can: {
        acknowledge: can.acknowledge,
        logProgress: can.logProgress,
        answer: can.answer,
        object: can.object,
        askExtension: can.askExtension,
      },
    };
  }
}

/** The task of the actor's link. @throws task.not-found for whoever came by none */
export function linkOf({ link }: Actor): { id: string; holderId: string | null } {
  if (!link) {
    throw taskErrors.notFound();
  }
  return { id: link.subject.id, holderId: link.holderId };
}

function factsOf(task: TaskView, unitId: string | null): Omit<LinkedTask, 'canMail'> {
  const { code, words, sourceKind, sourceNote, state, issuedAt, dueAt, isDueProvisional, isLate } = task;
  const unit = [task.leadUnit, ...task.supportingUnits].find((one) => one?.id === unitId);
  return {
    code,
    words,
    sourceKind,
    sourceNote,
    state,
    unit: unit?.name ?? '',
    isLead: task.leadUnit?.id === unitId,
    leadUnit: task.leadUnit?.name ?? null,
    issueUnit: task.issueUnit?.name ?? null,
    issuer: task.issuer?.name ?? null,
    issuedAt,
    dueAt,
    isDueProvisional,
    isLate,
  };
}
