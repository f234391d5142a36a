import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { ImportMemoryEntity } from './import-memory.entity.js';
import { ImportRunEntity, type ImportRun, type RunState } from './import-run.entity.js';
import type { Remembered } from './columns.js';

/** Of those that go on by themselves. */
const UNDER_WAY: readonly RunState[] = ['CHECKING', 'IMPORTING', 'REVERTING'];

@Injectable()
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  async insert(run: Omit<ImportRun, 'id' | 'version' | 'createdAt'> & { id: string }): Promise<void> {
    await this.database.manager.insert(ImportRunEntity, run);
  }

  /** Its maker's alone. */
  async lockOwn(id: string, personId: string | null): Promise<ImportRun | null> {
    return personId === null
      ? null
      : this.database.manager.findOne(ImportRunEntity, {
          where: { id, createdById: personId },
          lock: { mode: 'pessimistic_write' },
        });
  }

  /** Null while another process is at it. */
  async lockUnderWay(id: string): Promise<ImportRun | null> {
    const [free] = await this.database.query(
      'select import_run.id from import_run where id = $1 and state = any ($2) for update skip locked',
      [id, UNDER_WAY],
    );
    return free ? this.database.manager.findOneBy(ImportRunEntity, { id }) : null;
  }

  async underWay(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select import_run.id from import_run where state = any ($1) order by id',
      [UNDER_WAY],
    );
    return rows.map(({ id }) => id);
  }

  async update(run: ImportRun, changes: Partial<ImportRun>): Promise<void> {
    const next = { ...changes, version: run.version + 1 };
    await this.database.manager.update(ImportRunEntity, { id: run.id }, next);
    Object.assign(run, next);
  }

  /** With its rows. */
  async remove(id: string): Promise<void> {
    await this.database.manager.delete(ImportRunEntity, { id });
  }

  /** Until the end of the transaction no other import makes records of the kind: each sees what the others have made. */
  async takeTurn(kind: string): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import:${kind}`]);
  }

  async businessNow(): Promise<Date> {
    const [row] = await this.database.query<{ now: Date }>('select business_now() as now');
    if (!row) {
      throw new Error('the database has no time');
    }
    return row.now;
  }

  async remembered(personId: string, kind: string): Promise<Remembered> {
    const rows = await this.database.manager.findBy(ImportMemoryEntity, { personId, kind });
    return new Map(rows.map(({ headerKey, field }) => [headerKey, field]));
  }

  async remember(personId: string, kind: string, fields: Remembered): Promise<void> {
    await this.database.query(
      `insert into import_memory (person_id, kind, header_key, field)
       select $1, $2, remembered.key, remembered.field from unnest($3::text[], $4::text[]) as remembered (key, field)
       on conflict (person_id, kind, header_key) do update set field = excluded.field`,
      [personId, kind, [...fields.keys()], [...fields.values()]],
    );
  }
}
