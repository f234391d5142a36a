import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { UnitEntity } from './unit.entity.js';

@Injectable()
export class UnitsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<UnitEntity | null> {
    return this.database.manager.findOneBy(UnitEntity, { id });
  }

  /** The oldest unit over all others. */
  async findRoot(): Promise<UnitEntity | null> {
    const [root] = await this.database.manager.find(UnitEntity, {
      where: { parentId: IsNull(), closedAt: IsNull() },
      order: { id: 'ASC' },
      take: 1,
    });
    return root ?? null;
  }

  /** The tree changes one step at a time, so that two moves cannot make a ring. */
  async lockTree(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('identity:unit-tree', 0))`);
  }

  async insert(unit: Partial<UnitEntity> & { id: string }): Promise<void> {
    await this.database.manager.insert(UnitEntity, unit);
  }

  async update(unit: UnitEntity, changes: Partial<UnitEntity>): Promise<void> {
    await this.database.manager.update(UnitEntity, { id: unit.id }, { ...changes, version: unit.version + 1 });
  }

  /** After a move: everything below gets the new beginning of its path. */
  async replacePathPrefix(oldPath: readonly string[], newPath: readonly string[]): Promise<void> {
    await this.database.query(
      `update unit set path = $2::uuid[] || unit.path[$3::int:]
       where $1 = any (unit.path) and unit.id <> $1`,
      [oldPath.at(-1), newPath, oldPath.length + 1],
    );
  }
}
