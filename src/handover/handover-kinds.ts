import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';

/** One record that somebody holds, with what a receiver must know of it. */
export interface HeldRecord {
  id: string;
  /** 0 for what has no version. */
  version: number;
  code: string | null;
  /** As it may stand on paper: of a confidential record the anonymous description. */
  title: string;
  /** What the person is to it; each has a sentence `handover.capacity.<kind>.<capacity>`. */
  capacities: string[];
  /** Code of the sentence that says where it stands. */
  state: string;
  /** The end of its limit, RFC 3339. */
  dueAt: string | null;
  /** The last word on it, without phones; null for a confidential record. */
  lastWord: { on: string; text: string } | null;
  /** What was promised or planned next, and for which day. */
  nextStep: string | null;
  nextStepOn: string | null;
  /** Of each of these units, or of one below it, the receiver must be. */
  unitIds?: readonly string[];
}

/** Who is to have it. */
export interface Receiver {
  id: string;
  /** The unit to which the person belongs. */
  unitId: string | null;
  /** All units in which the person holds a post. */
  unitIds: readonly string[];
}

export interface Move {
  handoverId: string;
  fromId: string;
  receiver: Receiver;
  recordIds: readonly string[];
  note: string | null;
  now: Date;
}

/** What is kept of each record, so that the handover can be taken back exactly. */
export interface MovedRecord {
  id: string;
  /** The version after the move: another one means that somebody has built on it. */
  version: number;
  /** Whatever the module needs to give it back. */
  before: Record<string, unknown>;
}

/** Ids of records on which somebody has worked since, or that are gone: they cannot be given back. */
export type BuiltOn = string[];

/** Implemented by the module whose records people hold. Every method runs in the transaction that is open. */
export interface HandoverKind {
  /** Kind of the records, as in their events: `lead`. */
  readonly kind: string;
  /** Whether everybody may know what they are; else a reader learns titles by his own rights. */
  readonly isPublic?: boolean;
  /** Locks everything open that the person holds, in the order of the ids. */
  lock(personId: string): Promise<void>;
  /** Everything open that the person holds. */
  heldBy(personId: string): Promise<HeldRecord[]>;
  /** Codes of errors, by record, why this receiver cannot have it; what is not in the map can be moved. */
  refusals(actor: Actor, records: readonly HeldRecord[], receiver: Receiver): Promise<Map<string, string>>;
  /** Moves them, with the history and the events of the module. The records are locked, nothing was refused. */
  move(actor: Actor, move: Move): Promise<MovedRecord[]>;
  /** Gives all of them back as they were, or none. */
  giveBack(actor: Actor, handoverId: string, records: readonly MovedRecord[]): Promise<BuiltOn>;
}

/** What can be handed over. Modules register in `onModuleInit`. */
@Injectable()
export class HandoverKinds {
  private readonly kinds = new Map<string, HandoverKind>();

  /** @throws Error when the kind is registered already */
  register(kind: HandoverKind): void {
    if (this.kinds.has(kind.kind)) {
      throw new Error(`handover of ${kind.kind} is registered twice`);
    }
    this.kinds.set(kind.kind, kind);
  }

  /** In the order of their names, so that two handovers lock in the same order. */
  all(): HandoverKind[] {
    return [...this.kinds.values()].toSorted((one, other) => one.kind.localeCompare(other.kind));
  }

  isPublic(kind: string): boolean {
    return this.kinds.get(kind)?.isPublic === true;
  }

  /** @throws Error for a kind that nobody has registered */
  require(kind: string): HandoverKind {
    const found = this.kinds.get(kind);
    if (!found) {
      throw new Error(`nobody hands over ${kind}`);
    }
    return found;
  }
}
