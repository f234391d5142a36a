import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { checkRedis } from '../../src/platform/queue/index.js';
import { checkDatabase, checkPort } from '../../src/platform/startup/index.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
  }
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Answers every command of the Redis protocol with the same reply. */
async function redisThatSays(reply: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('data', (chunk) => {
      const commands = chunk.toString().match(/^\*\d+\r$/gm) ?? [];
      socket.write(reply.repeat(commands.length));
    });
  });
  return `redis://:a-secret@127.0.0.1:${await listen(server)}`;
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}

describe('a PostgreSQL of one’s own', () => {
  const changed = (change: (url: URL) => void) => {
    const url = new URL(inject('server').appUrl);
    change(url);
    return url.href;
  };

  it('is taken when it fits', async () => {
    await expect(checkDatabase(inject('server').appUrl, 'DATABASE_URL')).resolves.toBeUndefined();
  });

  it('is named when nobody answers there', async () => {
    const port = await closedPort();
    const refusal = checkDatabase(`postgres://zone:a-secret@127.0.0.1:${port}/zone`, 'DATABASE_URL');
    await expect(refusal).rejects.toMatchObject({ code: 'startup.database-unreachable' });
    await expect(refusal).rejects.toThrow(`127.0.0.1:${port} (DATABASE_URL`);
  });

  it('is told apart from a wrong password, which is never shown', async () => {
    const refusal = checkDatabase(
      changed((url) => (url.password = 'not-this-one')),
      'DATABASE_MIGRATION_URL',
    );
    await expect(refusal).rejects.toMatchObject({ code: 'startup.database-refused' });
    await expect(refusal).rejects.toThrow(/landfall_app.*DATABASE_MIGRATION_URL/);
    await expect(refusal).rejects.not.toThrow('not-this-one');
  });

  it('is told apart from a database that is not there', async () => {
    const refusal = checkDatabase(
      changed((url) => (url.pathname = '/no_such_zone')),
      'DATABASE_URL',
    );
    await expect(refusal).rejects.toMatchObject({
      code: 'startup.database-missing',
      params: { database: 'no_such_zone' },
    });
  });
});

describe('a Redis of one’s own', () => {
  it('is taken when it fits', async () => {
    const url = await redisThatSays(bulk('# Server\r\nredis_version:7.2.4\r\nloading:0\r\n'));
    await expect(checkRedis(url)).resolves.toBeUndefined();
  });

  it('is named when nobody answers there', async () => {
    const port = await closedPort();
    const refusal = checkRedis(`redis://:a-secret@127.0.0.1:${port}`);
    await expect(refusal).rejects.toMatchObject({ code: 'startup.redis-unreachable' });
    await expect(refusal).rejects.toThrow(`127.0.0.1:${port} (REDIS_URL`);
    await expect(refusal).rejects.not.toThrow('a-secret');
  });

  it('is refused when it is too old', async () => {
    const url = await redisThatSays(bulk('# Server\r\nredis_version:6.0.16\r\nloading:0\r\n'));
    await expect(checkRedis(url)).rejects.toThrow(/version 6\.0;.*6\.2/);
  });

  it('is told apart from a wrong password', async () => {
    const url = await redisThatSays('-WRONGPASS invalid username-password pair or user is disabled.\r\n');
    await expect(checkRedis(url)).rejects.toMatchObject({ code: 'startup.redis-refused' });
  });
});

describe('the port', () => {
  it('is named when another program has it, with another one to try', async () => {
    const port = await listen(createServer());
    const refusal = checkPort('127.0.0.1', port);
    await expect(refusal).rejects.toMatchObject({ code: 'startup.port-taken', params: { port } });
    await expect(refusal).rejects.toThrow(`PORT=${port + 1} npm start`);
  });

  it('is free again right after it was tried', async () => {
    const port = await closedPort();
    await checkPort('127.0.0.1', port);
    await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it('is not blamed when the address is not of this machine', async () => {
    await expect(checkPort('192.0.2.1', 0)).rejects.toMatchObject({ code: 'startup.host-unknown' });
  });
});
