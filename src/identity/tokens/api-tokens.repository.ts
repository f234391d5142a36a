import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { realNow } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { ApiTokenEntity } from './api-token.entity.js';

type NewToken = Pick<ApiTokenEntity, 'id' | 'name' | 'tokenHash' | 'role' | 'unitId' | 'createdById' | 'expiresAt'>;

@Injectable()
export class ApiTokensRepository {
  constructor(private readonly database: Database) {}

  async insert(token: NewToken): Promise<void> {
    await this.database.manager.insert(ApiTokenEntity, token);
  }

  /** Answers whether there was one to revoke. */
  async revoke(id: string): Promise<boolean> {
    const valid = { id, revokedAt: IsNull() };
    const { affected } = await this.database.manager.update(ApiTokenEntity, valid, { revokedAt: realNow() });
    return affected === 1;
  }
}
