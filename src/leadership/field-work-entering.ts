import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { newId } from '../platform/database/index.js';
import type { FieldWork } from './field-work.entity.js';
import { FieldWorksRepository } from './field-works.repository.js';
import type { RecordFieldWork } from './field-works.schemas.js';
import { personOf } from './instruction-access.js';
import { LeaderChoice } from './leader-choice.js';
import { RecordChoice } from './record-choice.js';
import { saidKeysOf } from './said-search.js';

/** Makes the row of an on-site record. Inside the caller's transaction. */
@Injectable()
export class FieldWorkEntering {
  constructor(
    private readonly repository: FieldWorksRepository,
    private readonly leaders: LeaderChoice,
    private readonly records: RecordChoice,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  async enter(actor: Actor, input: RecordFieldWork): Promise<FieldWork> {
    const enteredById = personOf(actor);
    const leaderId = await this.leaders.leaderOf(actor, input.leaderId);
    await this.records.demand(actor, input.record);
    const owners = await this.records.ownersOf(input.record);
    const entryUnitId = await this.people.unitOf(enteredById);
    const now = await this.clock.now();
    const unitIds = input.decisions.flatMap(({ leadUnitId, supportingUnitIds }) => [leadUnitId, ...supportingUnitIds]);
    const work: FieldWork = {
      id: newId(),
      version: 1,
      kind: input.kind,
      recordKind: input.record.kind,
      recordId: input.record.id,
      leaderId,
      happenedAt: earlier(instantOf(input.happenedAt) ?? now, now),
      place: input.place ?? null,
      people: input.people,
      words: input.words,
      problems: input.problems ?? null,
      nextStep: input.nextStep ?? null,
      capturedAt: instantOf(input.capturedAt),
      enteredById,
      enteredAt: now,
      entryUnitId,
      ownerIds: [...new Set([leaderId, enteredById, ...owners])],
      unitIds: [...new Set([...(entryUnitId === null ? [] : [entryUnitId]), ...unitIds])],
      ...saidKeysOf(input.words, input.place, input.problems, input.nextStep, ...input.people),
      changedAt: now,
      trashedAt: null,
      trashedById: null,
    };
    await this.repository.insert(work);
    return work;
  }
}

function instantOf(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}

/** A device whose clock is fast writes no record of tomorrow. */
function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
