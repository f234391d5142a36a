import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { withFreshValues } from './fresh-values.js';
import type { Statement } from './recorder.js';

/** What the bare server answers: the recorded statements of a request, by method and path. */
export interface BareRoute {
  method: string;
  path: string;
  statements: Statement[];
  freshIds: string[];
}

const routes = JSON.parse(readFileSync(process.env['BARE_ROUTES'] ?? '', 'utf8')) as BareRoute[];
const byAddress = new Map(routes.map((route) => [`${route.method} ${route.path}`, prepare(route)]));
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['DATABASE_POOL'] ?? 20),
});

interface Prepared {
  statements: Statement[];
  serialized: string;
  freshIds: string[];
}

function prepare({ statements, freshIds }: BareRoute): Prepared {
  return { statements, serialized: JSON.stringify(statements), freshIds };
}

/** One connection for the whole request, the statements in order, the last rows as JSON: no framework, no schema. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await readBody(request);
  const route = byAddress.get(`${request.method} ${request.url}`);
  if (!route) {
    response.writeHead(request.url === '/healthz' ? 200 : 404).end();
    return;
  }
  const isWrite = route.freshIds.length > 0;
  const statements = isWrite ? withFreshValues(route.serialized, route.freshIds) : route.statements;
  const client = await pool.connect();
  let rows: unknown[] = [];
  try {
    for (const { text, values } of statements) {
      const result = await client.query(text, values);
      rows = result.rows.length > 0 ? result.rows : rows;
    }
  } finally {
    client.release();
  }
  response.writeHead(isWrite ? 201 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    response.writeHead(500).end();
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
