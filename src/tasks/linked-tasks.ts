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
    const { stateNote, requests, can } = task;
    const own = ownOf(task, holderId);
    return {
      ...factsOf(task, holderId),
      version: own.version,
      acknowledgedAt: own.acknowledgedAt,
      stateNote,
      answer: own.answer && { text: own.answer.text, madeAt: own.answer.madeAt },
      requests: requests.map(({ kind, reason, proposedDueOn, madeAt, ruling, rulingNote }) => ({
        kind,
        reason,
        proposedDueOn,
        madeAt,
        ruling,
        rulingNote,
      })),
      can: {
        acknowledge: own.can.acknowledge,
        logProgress: can.logProgress,
        answer: own.can.answer,
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

/** What of the task is the unit's own: all of it where it leads, its part where it supports. */
function ownOf(task: TaskView, unitId: string | null): Pick<TaskView, 'version' | 'acknowledgedAt' | 'answer'> & Own {
  const part = task.parts.find(({ unit }) => unit.id === unitId);
  if (!part) {
    return task;
  }
  const answer = task.contributions.find(({ unit }) => unit?.id === unitId) ?? null;
  return { version: part.version, acknowledgedAt: part.acknowledgedAt, answer, can: part.can };
}

interface Own {
  can: { acknowledge: boolean; answer: boolean };
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
