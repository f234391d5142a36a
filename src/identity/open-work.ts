import { Injectable } from '@nestjs/common';
import type { FieldError } from '../platform/errors/index.js';

/** Implemented by a module whose records people and units answer for. */
export interface OpenWorkSource {
  /** Kind of the records, as in their events: `lead`. Its sentence is the error `open-work.<kind>` with `{count}`. */
  readonly kind: string;
  /** How many open records this person owns, handles or decides on. */
  countOfPerson(personId: string): Promise<number>;
  /** How many open records this unit itself answers for. */
  countOfUnit(unitId: string): Promise<number>;
}

/** What would be left to nobody if somebody went or a unit was closed. */
export interface LeftWork {
  total: number;
  /** One for each kind of which there is something, with its count. */
  kinds: FieldError[];
}

/** What people and units answer for, asked before either goes. Modules register in `onModuleInit`. */
@Injectable()
export class OpenWork {
  private readonly sources = new Map<string, OpenWorkSource>();

  /** @throws Error when the kind has a source already */
  register(source: OpenWorkSource): void {
    if (this.sources.has(source.kind)) {
      throw new Error(`open work of kind ${source.kind} is counted twice`);
    }
    this.sources.set(source.kind, source);
  }

  async ofPerson(personId: string): Promise<LeftWork> {
    return this.counted((source) => source.countOfPerson(personId));
  }

  async ofUnit(unitId: string): Promise<LeftWork> {
    return this.counted((source) => source.countOfUnit(unitId));
  }

  private async counted(countOf: (source: OpenWorkSource) => Promise<number>): Promise<LeftWork> {
    const kinds: FieldError[] = [];
    let total = 0;
    for (const source of this.sources.values()) {
      const count = await countOf(source);
      if (count > 0) {
        total += count;
        kinds.push({ path: source.kind, code: `open-work.${source.kind}`, params: { count } });
      }
    }
    return { total, kinds };
  }
}
