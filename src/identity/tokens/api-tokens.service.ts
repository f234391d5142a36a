import { Injectable } from '@nestjs/common';
import type { Role } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { realNow } from '../../platform/clock/index.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { UnitsService } from '../units/units.service.js';
import { apiTokenErrors } from './api-tokens.errors.js';
import { ApiTokenCreated, ApiTokenRevoked } from './api-tokens.events.js';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { hashOfToken, newSecretToken } from './secret-token.js';

const DAY = 86_400_000;

export interface TokenOrder {
  name: string;
  role: Role;
  unitId: string;
  validDays: number;
}

@Injectable()
export class ApiTokensService {
  constructor(
    private readonly database: Database,
    private readonly tokens: ApiTokensRepository,
    private readonly units: UnitsService,
    private readonly events: EventLog,
  ) {}

  /** The token is answered once. @throws unit.unknown, unit.closed */
  async create(
    actor: Actor,
    { validDays, ...order }: TokenOrder,
  ): Promise<{ id: string; token: string; expiresAt: string }> {
    const id = newId();
    const token = `lf_${newSecretToken()}`;
    const expiresAt = new Date(realNow().getTime() + validDays * DAY);
    await this.database.transaction(async () => {
      await this.units.requireOpen(order.unitId);
      await this.tokens.insert({ ...order, id, tokenHash: hashOfToken(token), createdById: actor.userId, expiresAt });
      const data = { role: order.role, unitId: order.unitId, expiresAt: expiresAt.toISOString() };
      await this.events.append(actor, ApiTokenCreated({ subject: { kind: 'api-token', id }, data }));
    });
    return { id, token, expiresAt: expiresAt.toISOString() };
  }

  /** @throws api-token.unknown */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.tokens.revoke(id))) {
        throw apiTokenErrors.unknown();
      }
      await this.events.append(actor, ApiTokenRevoked({ subject: { kind: 'api-token', id }, data: {} }));
    });
  }
}
