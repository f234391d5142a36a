import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { insertMany } from './insert-many.js';
import { PreparedStatements } from './prepared-statements.js';

interface OpenTransaction {
  manager: EntityManager;
  afterCommit: Array<() => void>;
}

/**
 * The transaction of the use case. Repositories and queries ask for `manager` and so take part in whatever is open;
 * nested calls join.
 */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();

  private readonly prepared: PreparedStatements;

  constructor(private readonly dataSource: DataSource) {
    this.prepared = new PreparedStatements(dataSource);
  }

  get manager(): EntityManager {
    return this.open.getStore()?.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.open.getStore() !== undefined;
  }

  /** Runs `work` in one transaction; what it throws rolls everything back. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.open.getStore()) {
      return work();
    }
    const afterCommit: Array<() => void> = [];
    const result = await this.dataSource.transaction((manager) => this.open.run({ manager, afterCommit }, work));
    for (const callback of afterCommit) {
      callback();
    }
    return result;
  }

  /** A transaction of its own, even inside another one: for what must stay although the rest is rolled back. */
  async separateTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.open.exit(() => this.transaction(work));
  }

  /** Runs after the commit of the open transaction (at once when none is open). It must not throw. */
  afterCommit(callback: () => void): void {
    const transaction = this.open.getStore();
    if (transaction) {
      transaction.afterCommit.push(callback);
    } else {
      callback();
    }
  }

  /**
   * `query` for a statement that runs at almost every request and whose text is one of few: its plan is kept. Not for
   * searches, whose best plan depends on what is looked for.
   */
  async preparedQuery<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (!this.prepared.has(sql)) {
      return this.query(sql, parameters);
    }
    return (await this.prepared.run(sql, parameters, this.open.getStore()?.manager.queryRunner)) as Row[];
  }

  /** For rows that come by the hundred; takes part in the open transaction. */
  async insertMany<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    rows: ReadonlyArray<Partial<Entity>>,
  ): Promise<void> {
    await insertMany(this.manager, target, rows);
  }

  /** Plain SQL with explicit columns, for read models; takes part in the open transaction. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    return rowsOf<Row>(result);
  }
}

/** `pg` through TypeORM answers `[rows, count]` to UPDATE and DELETE, and rows to everything else. */
function rowsOf<Row>(result: unknown): Row[] {
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
    return result[0] as Row[];
  }
  return result as Row[];
}
