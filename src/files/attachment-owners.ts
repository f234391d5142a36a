import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';

/** `none` is answered as if the record did not exist. */
export type AttachmentAccess = 'none' | 'read' | 'write';

/**
 * The module whose records carry attachments. It alone knows who may see a record; whoever sees only its anonymous
 * description (a confidential lead) has access `none` to its attachments.
 */
export interface AttachmentOwner {
  /** Kind of the records as in their events: `lead`. */
  readonly kind: string;
  access(actor: Actor, recordId: string): Promise<AttachmentAccess>;
}

/** Who answers for which kind of record. Modules register in `onModuleInit`; what nobody answers for is denied. */
@Injectable()
export class AttachmentOwners {
  private readonly owners = new Map<string, AttachmentOwner>();

  /** @throws Error when two modules claim one kind */
  register(owner: AttachmentOwner): void {
    if (this.owners.has(owner.kind)) {
      throw new Error(`attachments of ${owner.kind} have two owners`);
    }
    this.owners.set(owner.kind, owner);
  }

  async access(actor: Actor, record: { kind: string; id: string }): Promise<AttachmentAccess> {
    return (await this.owners.get(record.kind)?.access(actor, record.id)) ?? 'none';
  }

  /** @throws request.not-found without any access, access.denied when it may only be read */
  async require(
    actor: Actor,
    record: { kind: string; id: string },
    needed: 'read' | 'write',
  ): Promise<AttachmentAccess> {
    const access = await this.access(actor, record);
    if (access === 'none') {
      throw platformErrors.notFound();
    }
    if (needed === 'write' && access !== 'write') {
      throw platformErrors.forbidden();
    }
    return access;
  }
}
