import { Injectable } from '@nestjs/common';
import { BUSINESS_NOW } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { FieldWorkEntity, type FieldWork } from './field-work.entity.js';

@Injectable()
export class FieldWorksRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<FieldWork | null> {
    return this.database.manager.findOneBy(FieldWorkEntity, { id });
  }

  /** Inside a transaction alone; what lies in the trash is found. */
  async lock(id: string): Promise<FieldWork | null> {
    return this.database.manager.findOne(FieldWorkEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(work: FieldWork): Promise<void> {
    await this.database.manager.insert(FieldWorkEntity, work);
  }

  /** Writes the given columns and the next version. */
  async update(work: FieldWork, changes: Partial<FieldWork>): Promise<void> {
    const written = { ...changes, version: work.version + 1 };
    await this.database.manager.update(FieldWorkEntity, { id: work.id }, written);
    Object.assign(work, written);
  }

  /** The leader and whoever entered it: they rule on its tasks beside whoever issued them. */
  async partiesOf(id: string): Promise<string[]> {
    const work = await this.find(id);
    return work ? [work.leaderId, work.enteredById] : [];
  }

  /** Deletes for good what has lain in the trash for so many days, and says what that was. */
  async purge(olderThanDays: number): Promise<Array<Pick<FieldWork, 'id' | 'kind'>>> {
    return this.database.query<Pick<FieldWork, 'id' | 'kind'>>(
      `delete from field_work where field_work.trashed_at < ${BUSINESS_NOW} - $1::integer * interval '1 day'
       returning field_work.id, field_work.kind`,
      [olderThanDays],
    );
  }
}
