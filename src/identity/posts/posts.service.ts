import { Injectable } from '@nestjs/common';
import type { Role } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { PeopleService } from '../people/people.service.js';
import { UnitsService } from '../units/units.service.js';
import { RoleAssignmentEntity, StandInEntity, UnitPositionEntity } from './post.entity.js';
import type { Position } from '../units/position.js';
import { postErrors } from './posts.errors.js';
import { PositionFilled, RoleGranted, StandInAllowed } from './posts.events.js';
import { PostsRepository } from './posts.repository.js';

/** First and last day on which a post holds, both included; without them from today on, without an end. */
export interface Term {
  startsOn?: string;
  endsOn?: string | null;
}

export interface RoleGrant extends Term {
  personId: string;
  unitId: string;
  role: Role;
}

export interface Appointment extends Term {
  personId: string;
  unitId: string;
  position: Position;
}

export interface StandInGrant extends Term {
  personId: string;
  forPersonId?: string | null;
  forUnitId?: string | null;
}

@Injectable()
export class PostsService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly people: PeopleService,
    private readonly units: UnitsService,
    private readonly events: EventLog,
  ) {}

  /** @throws person.unknown, unit.unknown, unit.closed, post.dates, post.held */
  async grantRole(actor: Actor, grant: RoleGrant): Promise<string> {
    return this.database.transaction(async () => {
      const role = Object.assign(new RoleAssignmentEntity(), grant, await this.openTerm(grant), { id: newId() });
      await this.requireFree(role);
      await this.posts.insertRole(role);
      const { personId, unitId, startsOn, endsOn } = role;
      const data = { role: role.role, unitId, startsOn, endsOn };
      await this.events.append(actor, RoleGranted({ subject: { kind: 'person', id: personId }, data }));
      return role.id;
    });
  }

  /** @throws person.unknown, unit.unknown, unit.closed, post.dates, post.held */
  async appoint(actor: Actor, appointment: Appointment): Promise<string> {
    return this.database.transaction(async () => {
      const post = Object.assign(new UnitPositionEntity(), appointment, await this.openTerm(appointment), {
        id: newId(),
      });
      await this.requireFree(post);
      await this.posts.insertPosition(post);
      const { personId, unitId, position, startsOn, endsOn } = post;
      const data = { position, unitId, startsOn, endsOn };
      await this.events.append(actor, PositionFilled({ subject: { kind: 'person', id: personId }, data }));
      return post.id;
    });
  }

  /** Lets a person enter things on behalf (代录) of another, or of whoever holds a position in a unit. */
  async allowStandIn(actor: Actor, grant: StandInGrant): Promise<string> {
    const { personId, forPersonId = null, forUnitId = null } = grant;
    if (personId === forPersonId) {
      throw postErrors.notForYourself();
    }
    return this.database.transaction(async () => {
      await this.people.lock(personId);
      if (forPersonId) {
        await this.people.lock(forPersonId);
      }
      if (forUnitId) {
        await this.units.requireOpen(forUnitId);
      }
      const term = await this.openTerm(grant);
      const standIn: StandInEntity = { id: newId(), personId, forPersonId, forUnitId, ...term };
      await this.posts.insertStandIn(standIn);
      const data = { forPersonId, forUnitId, ...term };
      await this.events.append(actor, StandInAllowed({ subject: { kind: 'person', id: personId }, data }));
      return standIn.id;
    });
  }

  private async requireFree(post: RoleAssignmentEntity | UnitPositionEntity): Promise<void> {
    await this.people.lock(post.personId);
    await this.units.requireOpen(post.unitId);
    if (await this.posts.isHeld(post)) {
      throw postErrors.held();
    }
  }

  private async openTerm({ startsOn, endsOn = null }: Term): Promise<{ startsOn: string; endsOn: string | null }> {
    const first = startsOn ?? (await this.posts.today());
    if (endsOn !== null && endsOn < first) {
      throw postErrors.dates({}, [{ path: 'endsOn', code: 'post.dates' }]);
    }
    return { startsOn: first, endsOn };
  }
}
