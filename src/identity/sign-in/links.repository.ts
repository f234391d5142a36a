import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { realNow } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { InvitationEntity, SetupLinkEntity } from './sign-in.entity.js';

/** Links that are used once: invitations, and the one that sets a new installation up. */
@Injectable()
export class LinksRepository {
  constructor(private readonly database: Database) {}

  async insertInvitation(invitation: Omit<InvitationEntity, 'createdAt' | 'usedAt' | 'revokedAt'>): Promise<void> {
    await this.database.manager.insert(InvitationEntity, invitation);
  }

  async findInvitation(tokenHash: Buffer): Promise<InvitationEntity | null> {
    return this.database.manager.findOneBy(InvitationEntity, { tokenHash });
  }

  /** Answers whether it was still unused: of two at once, one. */
  async useInvitation(id: string): Promise<boolean> {
    const unused = { id, usedAt: IsNull(), revokedAt: IsNull() };
    const { affected } = await this.database.manager.update(InvitationEntity, unused, { usedAt: realNow() });
    return affected === 1;
  }

  async revokeInvitations(personId: string): Promise<number> {
    const open = { personId, usedAt: IsNull(), revokedAt: IsNull() };
    const { affected } = await this.database.manager.update(InvitationEntity, open, { revokedAt: realNow() });
    return affected ?? 0;
  }

  async insertSetupLink(link: Omit<SetupLinkEntity, 'usedAt'>): Promise<void> {
    await this.database.manager.insert(SetupLinkEntity, link);
  }

  async findSetupLink(tokenHash: Buffer): Promise<SetupLinkEntity | null> {
    return this.database.manager.findOneBy(SetupLinkEntity, { tokenHash });
  }

  /** All of them: once somebody is there, no link of an earlier start works either. */
  async useSetupLinks(): Promise<void> {
    await this.database.manager.update(SetupLinkEntity, { usedAt: IsNull() }, { usedAt: realNow() });
  }

  /** The first person is made once, however many start or use a link at the same time. */
  async lockSetup(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('identity:setup', 0))`);
  }
}
