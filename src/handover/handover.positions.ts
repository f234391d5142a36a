import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IdentityCommands, type Position } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { HandoverKinds } from './handover-kinds.js';
import type { BuiltOn, HandoverKind, HeldRecord, Move, MovedRecord, Receiver } from './handover-kinds.js';
import { HandoverPositionsQueries, type HeldPosition } from './handover.positions.queries.js';

type Before = { postId: string; newPostId: string; personId: string; toId: string; unitId: string; position: Position };

/**
 * Working posts of a unit (联络员、值班员、AB岗), which the duty of triage and the desk of tasks hang on. Who heads a unit
 * is a matter of appointment, never of a handover.
 */
@Injectable()
export class HandoverPositions implements HandoverKind, OnModuleInit {
  readonly kind = 'position';
  readonly isPublic = true;

  constructor(
    private readonly kinds: HandoverKinds,
    private readonly queries: HandoverPositionsQueries,
    private readonly identity: IdentityCommands,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async lock(personId: string): Promise<void> {
    await this.queries.lock(personId);
  }

  async heldBy(personId: string): Promise<HeldRecord[]> {
    return (await this.queries.heldBy(personId)).map(({ id, position, unitName }) => ({
      id,
      version: 0,
      code: null,
      title: unitName,
      capacities: ['holder'],
      state: `handover.position.${position}`,
      dueAt: null,
      lastWord: null,
      nextStep: null,
      nextStepOn: null,
    }));
  }

  async refusals(actor: Actor, records: readonly HeldRecord[], receiver: Receiver): Promise<Map<string, string>> {
    if (!actor.permissions.has('people.manage')) {
      return new Map(records.map(({ id }) => [id, 'handover.by-administrator']));
    }
    const held = await this.queries.find(records.map(({ id }) => id));
    const taken = await this.queries.alsoHeldBy(
      receiver.id,
      records.map(({ id }) => id),
    );
    const refusalOf = ({ id, unitId }: HeldPosition): string | null => {
      if (taken.has(id)) {
        return 'handover.held-already';
      }
      return receiver.unitIds.includes(unitId) ? null : 'handover.other-unit';
    };
    return new Map(held.flatMap((post) => [[post.id, refusalOf(post)] as const]).filter(isRefused));
  }

  async move(actor: Actor, { fromId, receiver, recordIds }: Move): Promise<MovedRecord[]> {
    const moved: MovedRecord[] = [];
    for (const { id, unitId, position } of await this.queries.find(recordIds)) {
      await this.identity.endPosition(actor, { personId: fromId, id });
      const newPostId = await this.identity.appoint(actor, { personId: receiver.id, unitId, position });
      const before: Before = { postId: id, newPostId, personId: fromId, toId: receiver.id, unitId, position };
      moved.push({ id, version: 0, before });
    }
    return moved;
  }

  async giveBack(actor: Actor, _handoverId: string, records: readonly MovedRecord[]): Promise<BuiltOn> {
    const moves = records.map(({ id, before }) => ({ id, ...(before as Before) }));
    const standing = new Set((await this.queries.find(moves.map(({ newPostId }) => newPostId))).map(({ id }) => id));
    const gone = moves.filter(({ newPostId }) => !standing.has(newPostId)).map(({ id }) => id);
    if (gone.length === 0) {
      for (const { newPostId, personId, toId, unitId, position } of moves) {
        await this.identity.endPosition(actor, { personId: toId, id: newPostId });
        await this.identity.appoint(actor, { personId, unitId, position });
      }
    }
    return gone;
  }
}

function isRefused(entry: readonly [string, string | null]): entry is readonly [string, string] {
  return entry[1] !== null;
}
