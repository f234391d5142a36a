import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import type { SqlParameters } from '../platform/database/index.js';
import type { RecordRef } from '../platform/records/index.js';

/** How much of a record somebody sees; what is confidential and not seen in full stays unsaid here, too. */
export interface RecordSight {
  isConfidential: boolean;
  isFull: boolean;
}

/** Implemented by the module of records that leaders are linked to, write on, or visit. */
export interface LeadershipRecord {
  /** As in their events and titles. */
  readonly kind: string;
  /** Who answers for the record: they see what leaders say of it. */
  ownersOf(recordId: string): Promise<readonly string[]>;
  /** As in a list, of all that there are: what is out of the reader's scope is not seen in full. */
  sightsOf(actor: Actor, recordIds: readonly string[]): Promise<Map<string, RecordSight>>;
  /**
   * The same as an SQL condition on the column that holds the id, for searching among many: the record is there, and not
   * confidential or seen in full.
   */
  isSaidTo(actor: Actor, parameters: SqlParameters, idColumn: string): string;
  /** One that is opened: where somebody sees it for that reason alone, the reading is logged. */
  openedBy(actor: Actor, recordId: string): Promise<RecordSight | null>;
}

/** The kinds of records of leadership. Modules register in `onModuleInit`. */
@Injectable()
export class LeadershipRecords {
  private readonly kinds = new Map<string, LeadershipRecord>();

  /** @throws Error when the kind is registered already */
  register(record: LeadershipRecord): void {
    if (this.kinds.has(record.kind)) {
      throw new Error(`leadership record ${record.kind} is registered twice`);
    }
    this.kinds.set(record.kind, record);
  }

  async ownersOf({ kind, id }: RecordRef): Promise<readonly string[]> {
    return (await this.kinds.get(kind)?.ownersOf(id)) ?? [];
  }

  /** Null for what is not there, of no known kind, or outside the reader's scope. */
  async openedBy(actor: Actor, { kind, id }: RecordRef): Promise<RecordSight | null> {
    return (await this.kinds.get(kind)?.openedBy(actor, id)) ?? null;
  }

  /** How much of the record is seen by somebody who opens what hangs on it. */
  async sightOf(actor: Actor, record: RecordRef | null): Promise<RecordSight | null> {
    if (record === null) {
      return null;
    }
    return (await this.openedBy(actor, record)) ?? (await this.sightsOf(actor, [record]))(record) ?? null;
  }

  /** `readsWords` as an SQL condition on a table that names its record in `record_kind` and `record_id`. */
  wordsRead(actor: Actor, parameters: SqlParameters, table: string): string {
    const said = [...this.kinds.values()].map(
      (record) =>
        `${table}.record_kind = ${parameters.add(record.kind)}
         and ${record.isSaidTo(actor, parameters, `${table}.record_id`)}`,
    );
    return `(${[`${table}.record_id is null`, ...said].join(' or ')})`;
  }

  /** One question a kind. The answer looks a record up. */
  async sightsOf(
    actor: Actor,
    records: readonly RecordRef[],
  ): Promise<(record: RecordRef | null) => RecordSight | undefined> {
    const sights = new Map<string, Map<string, RecordSight>>();
    for (const kind of new Set(records.map((record) => record.kind))) {
      const ids = new Set(records.filter((record) => record.kind === kind).map(({ id }) => id));
      sights.set(kind, (await this.kinds.get(kind)?.sightsOf(actor, [...ids])) ?? new Map());
    }
    return (record) => (record === null ? undefined : sights.get(record.kind)?.get(record.id));
  }
}

/** Whether somebody with this sight of the record may read what was said about it. No record: nothing to hide. */
export function readsWords(record: RecordRef | null, sight: RecordSight | null | undefined): boolean {
  return record === null || (sight?.isFull ?? false) || sight?.isConfidential === false;
}
