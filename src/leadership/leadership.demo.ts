import { Injectable } from '@nestjs/common';
import { PersonActors, type SeededDemo } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import type { DemoRecords } from './demo-cast.js';
import { DemoFieldWorks } from './field-works.demo.js';
import { DemoInstructions } from './instructions.demo.js';
import { DemoLinks } from './links.demo.js';

/** What the demo zone's leader has to do with its leads, plainly made up. */
@Injectable()
export class DemoLeadership {
  constructor(
    private readonly database: Database,
    private readonly actors: PersonActors,
    private readonly instructions: DemoInstructions,
    private readonly works: DemoFieldWorks,
    private readonly links: DemoLinks,
  ) {}

  /** Whole or not at all; a second call changes nothing. */
  async load(demo: SeededDemo, records: DemoRecords): Promise<void> {
    const leader = await this.actorOf(demo.people.leader);
    const dispatcher = await this.actorOf(demo.people.dispatcher);
    const [there] = await this.database.query('select instruction.id from instruction limit 1');
    if (there || !leader || !dispatcher) {
      return;
    }
    await this.database.transaction(async () => {
      const cast = { demo, leader, dispatcher, ...records, now: await this.links.moment() };
      await this.links.make(cast);
      await this.instructions.make(cast);
      await this.works.make(cast);
    });
  }

  private actorOf(personId: string): Promise<Actor | null> {
    return this.actors.actorFor({ personId, onBehalfOfId: null, requestId: 'demo' });
  }
}
