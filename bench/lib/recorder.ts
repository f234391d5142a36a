import pg from 'pg';

export interface Statement {
  text: string;
  values: unknown[];
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * Writes down every statement that this process sends while `work` runs, transaction brackets included: what the bare
 * server then sends, too. The session's query and the scope are part of it.
 */
export async function recordStatements(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function query(this: pg.Client, ...args: unknown[]): unknown {
    statements.push(statementOf(args));
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return statements.filter(({ text }) => text !== '');
}

function statementOf([first, second]: unknown[]): Statement {
  if (typeof first === 'string') {
    return { text: first, values: Array.isArray(second) ? (second as unknown[]) : [] };
  }
  const config = first as { text?: string; values?: unknown[] };
  return { text: config.text ?? '', values: config.values ?? [] };
}
