import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { PeopleService, type NewPerson } from './people/people.service.js';
import { PostsEndingService } from './posts/posts.ending.service.js';
import { PostsService, type Appointment, type RoleGrant, type StandInGrant } from './posts/posts.service.js';
import { WithdrawalService } from './posts/withdrawal.service.js';
import { UnitsService, type NewUnit } from './units/units.service.js';

/** What loaders and importers may have done here; creation answers the new id; all joins the open transaction. */
@Injectable()
export class IdentityCommands {
  constructor(
    private readonly units: UnitsService,
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly withdrawals: WithdrawalService,
    private readonly endings: PostsEndingService,
  ) {}

  async createUnit(actor: Actor, unit: NewUnit): Promise<string> {
    return this.units.create(actor, unit);
  }

  async createPerson(actor: Actor, person: NewPerson): Promise<string> {
    return this.people.create(actor, person);
  }

  async grantRole(actor: Actor, grant: RoleGrant): Promise<string> {
    return this.posts.grantRole(actor, grant);
  }

  async appoint(actor: Actor, appointment: Appointment): Promise<string> {
    return this.posts.appoint(actor, appointment);
  }

  /** The position ends today, as of now. @throws post.unknown */
  async endPosition(actor: Actor, post: { personId: string; id: string }): Promise<void> {
    await this.endings.endPosition(actor, post);
  }

  async allowStandIn(actor: Actor, grant: StandInGrant): Promise<string> {
    return this.posts.allowStandIn(actor, grant);
  }

  /** Takes an entry back that nobody has worked with; false when somebody has. */
  async withdrawPerson(actor: Actor, personId: string): Promise<boolean> {
    return this.withdrawals.withdraw(actor, personId);
  }

  /** The same for a unit. */
  async withdrawUnit(actor: Actor, unitId: string): Promise<boolean> {
    return this.units.withdraw(actor, unitId);
  }
}
