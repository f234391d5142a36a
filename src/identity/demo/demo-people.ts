import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { IdentityCommands } from '../identity.commands.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { DEMO_PASSWORD, DEMO_UNITS, DEMO_PEOPLE, type DemoUnitCode, type DemoUsername } from './demo-accounts.js';
import { DemoQueries } from './demo.queries.js';

/** When everybody's posts began, before anything else in the demo zone. */
const SINCE = '2019-01-01';

export interface SeededDemo {
  units: Record<DemoUnitCode, string>;
  people: Record<DemoUsername, string>;
}

/** Makes the demo zone's units and accounts. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly database: Database,
    private readonly commands: IdentityCommands,
    private readonly hasher: PasswordHasher,
    private readonly queries: DemoQueries,
  ) {}

  /** True once somebody real was entered: then this is a zone at work and gets no demo accounts. */
  async isRealZone(): Promise<boolean> {
    return this.queries.hasRealPeople();
  }

  /** Answers all ids; a second call changes nothing. */
  async seedDemoPeople(): Promise<SeededDemo> {
    const passwordHash = await this.hasher.hash(DEMO_PASSWORD);
    const actor = systemActor('demo');
    return this.database.transaction(async () => {
      await this.queries.lock();
      const units = await this.seedUnits(actor);
      const people = await this.seedPeople(actor, units, passwordHash);
      await this.allowStandIn(actor, people);
      return { units, people };
    });
  }

  private async seedUnits(actor: Actor): Promise<Record<string, string>> {
    const ids: Record<string, string> = {};
    for (const { code, name, kind, below } of DEMO_UNITS) {
      const parentId = below === null ? null : (ids[below] ?? null);
      ids[code] =
        (await this.queries.unitNamed(name, parentId)) ??
        (await this.commands.createUnit(actor, { name, kind, parentId }));
    }
    return ids;
  }

  private async seedPeople(
    actor: Actor,
    units: Record<string, string>,
    passwordHash: string,
  ): Promise<Record<string, string>> {
    const ids = await this.queries.demoIds();
    for (const { username, name, role, unit, posts = [] } of DEMO_PEOPLE) {
      if (ids[username]) {
        continue;
      }
      const personId = await this.commands.createPerson(actor, { username, name, passwordHash, isDemo: true });
      await this.commands.grantRole(actor, { personId, unitId: units[unit] ?? '', role, startsOn: SINCE });
      for (const post of posts) {
        for (const position of post.positions) {
          await this.commands.appoint(actor, { personId, unitId: units[post.unit] ?? '', position, startsOn: SINCE });
        }
      }
      ids[username] = personId;
    }
    return ids;
  }

  /** The dispatch post enters for the leader (代录) what comes back from a site. */
  private async allowStandIn(actor: Actor, ids: Record<string, string>): Promise<void> {
    const [personId, forPersonId] = [ids['dispatcher'] ?? '', ids['leader'] ?? ''];
    if (!(await this.queries.mayStandIn(personId, forPersonId))) {
      await this.commands.allowStandIn(actor, { personId, forPersonId, startsOn: SINCE });
    }
  }
}
