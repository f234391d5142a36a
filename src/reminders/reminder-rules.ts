import { Injectable } from '@nestjs/common';
import type { ReminderRule } from './rule.js';

/** The rules of all domain modules. They register in `onModuleInit`. */
@Injectable()
export class ReminderRules {
  private readonly byName = new Map<string, ReminderRule>();

  /** @throws Error when two rules have one name */
  register(rule: ReminderRule): void {
    if (this.byName.has(rule.name)) {
      throw new Error(`reminder rule ${rule.name} is registered twice`);
    }
    this.byName.set(rule.name, rule);
  }

  get(name: string): ReminderRule | undefined {
    return this.byName.get(name);
  }

  names(): string[] {
    return [...this.byName.keys()].toSorted();
  }

  /** Every event after which some record must be assessed again. */
  events(): Array<{ readonly type: string }> {
    const types = new Set([...this.byName.values()].flatMap((rule) => rule.events.map((event) => event.type)));
    return [...types].map((type) => ({ type }));
  }

  wantedBy(eventType: string): ReminderRule[] {
    return [...this.byName.values()].filter((rule) => rule.events.some((event) => event.type === eventType));
  }
}
