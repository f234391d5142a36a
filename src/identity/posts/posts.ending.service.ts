import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { AdministratorsService } from './administrators.service.js';
import { postErrors } from './posts.errors.js';
import { PositionEnded, RoleEnded, StandInEnded } from './posts.events.js';
import { PostsRepository } from './posts.repository.js';

interface PostOf {
  personId: string;
  id: string;
}

/** Ends posts at once: the next request of their holder does without them. */
@Injectable()
export class PostsEndingService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly administrators: AdministratorsService,
    private readonly events: EventLog,
  ) {}

  /** @throws post.unknown, person.last-administrator */
  async endRole(actor: Actor, { personId, id }: PostOf): Promise<void> {
    await this.administrators.keepOne(async () => {
      const { role, unitId } = requireHeldBy(personId, await this.posts.findRole(id));
      await this.posts.end('role_assignment', id);
      await this.events.append(actor, RoleEnded({ subject: { kind: 'person', id: personId }, data: { role, unitId } }));
    });
  }

  /** @throws post.unknown */
  async endPosition(actor: Actor, { personId, id }: PostOf): Promise<void> {
    await this.database.transaction(async () => {
      const { position, unitId } = requireHeldBy(personId, await this.posts.findPosition(id));
      await this.posts.end('unit_position', id);
      const data = { position, unitId };
      await this.events.append(actor, PositionEnded({ subject: { kind: 'person', id: personId }, data }));
    });
  }

  /** @throws post.unknown */
  async endStandIn(actor: Actor, { personId, id }: PostOf): Promise<void> {
    await this.database.transaction(async () => {
      const { forPersonId, forUnitId } = requireHeldBy(personId, await this.posts.findStandIn(id));
      await this.posts.end('stand_in', id);
      const data = { forPersonId, forUnitId };
      await this.events.append(actor, StandInEnded({ subject: { kind: 'person', id: personId }, data }));
    });
  }
}

function requireHeldBy<Post extends { personId: string }>(personId: string, post: Post | null): Post {
  if (post?.personId !== personId) {
    throw postErrors.unknown();
  }
  return post;
}
