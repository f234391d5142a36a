import { Injectable } from '@nestjs/common';
import type { RecordRef } from '../platform/records/index.js';

/** Implemented by the module whose records give rise to tasks. */
export interface TaskSource {
  /** Kind of the records, as in their events and titles. */
  readonly kind: string;
  /** Who answers for the record: they see its tasks, rule on them and close them beside whoever issued them. */
  ownersOf(recordId: string): Promise<readonly string[]>;
}

/** Where tasks may come from. Modules register in `onModuleInit`, and are told of the outcome by event. */
@Injectable()
export class TaskSources {
  private readonly sources = new Map<string, TaskSource>();

  /** @throws Error when the kind has a source already */
  register(source: TaskSource): void {
    if (this.sources.has(source.kind)) {
      throw new Error(`task source ${source.kind} is registered twice`);
    }
    this.sources.set(source.kind, source);
  }

  isRegistered(kind: string): boolean {
    return this.sources.has(kind);
  }

  /** Nobody for a kind that nobody has registered. */
  async ownersOf(record: RecordRef): Promise<readonly string[]> {
    return (await this.sources.get(record.kind)?.ownersOf(record.id)) ?? [];
  }
}
