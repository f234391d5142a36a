import { Injectable } from '@nestjs/common';
import type { Role } from '../../access/index.js';
import { Database } from '../../platform/database/index.js';
import type { ApiTokenList } from './api-tokens.schemas.js';

interface TokenRow {
  id: string;
  name: string;
  role: Role;
  unitId: string;
  unitName: string;
  createdAt: Date;
  createdByName: string | null;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  isValid: boolean;
}

@Injectable()
export class ApiTokensQueries {
  constructor(private readonly database: Database) {}

  /** The newest first. An installation has a handful, so there are no pages. */
  async list(): Promise<ApiTokenList> {
    const rows = await this.database.query<TokenRow>(
      `select api_token.id, api_token.name, api_token.role, api_token.unit_id as "unitId", unit.name as "unitName",
              api_token.created_at as "createdAt", person.name as "createdByName", api_token.expires_at as "expiresAt",
              api_token.last_used_at as "lastUsedAt", api_token.revoked_at as "revokedAt",
              api_token.revoked_at is null and api_token.expires_at > clock_timestamp() as "isValid"
       from api_token
       join unit on unit.id = api_token.unit_id
       left join person on person.id = api_token.created_by_id
       order by api_token.id desc`,
    );
    return {
      items: rows.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
        revokedAt: row.revokedAt?.toISOString() ?? null,
      })),
    };
  }
}
