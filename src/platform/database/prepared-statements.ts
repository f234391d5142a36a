import { QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';

/** The least that is needed of the driver's connection under TypeORM. */
interface DriverConnection {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/** Each prepared text stays on each connection for its life, in its memory and PostgreSQL's: there must be a bound. */
const MOST = 200;

/**
 * Statements that PostgreSQL parses and plans once a connection instead of at each call, which for the wide joins of a
 * screen costs more than carrying them out. Texts beyond the bound are sent as they are.
 */
export class PreparedStatements {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  /** Whether this text is, or may still become, a prepared one. */
  has(sql: string): boolean {
    return this.names.has(sql) || this.names.size < MOST;
  }

  /** On the connection of the open transaction, if there is one, otherwise on one of the pool. */
  async run(sql: string, parameters: readonly unknown[], open?: QueryRunner): Promise<unknown[]> {
    const runner = open ?? this.dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as DriverConnection;
      const { rows } = await connection.query({ name: this.nameOf(sql), text: sql, values: [...parameters] });
      return rows;
    } catch (error) {
      throw error instanceof Error ? new QueryFailedError(sql, [...parameters], error) : error;
    } finally {
      if (!open) {
        await runner.release();
      }
    }
  }

  private nameOf(sql: string): string {
    const name = this.names.get(sql) ?? `landfall_${this.names.size + 1}`;
    this.names.set(sql, name);
    return name;
  }
}
