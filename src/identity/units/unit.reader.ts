import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';

/** What other modules may ask about units. */
@Injectable()
export class UnitReader {
  constructor(private readonly database: Database) {}

  async exists(id: string): Promise<boolean> {
    const rows = await this.database.query('select unit.id from unit where unit.id = $1 and unit.closed_at is null', [
      id,
    ]);
    return rows.length > 0;
  }

  /** Names by id; an unknown id is missing. */
  async nameOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'select unit.id, unit.name from unit where unit.id = any ($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** The unit's own mailbox; null when none is registered, or the unit is closed. */
  async mailAddressOf(id: string): Promise<string | null> {
    const [row] = await this.database.query<{ email: string | null }>(
      'select unit.email from unit where unit.id = $1 and unit.closed_at is null',
      [id],
    );
    return row?.email ?? null;
  }

  /** The unit and all below it. */
  async treeOf(unitId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>('select unit.id from unit where $1 = any (unit.path)', [
      unitId,
    ]);
    return rows.map((row) => row.id);
  }
}
