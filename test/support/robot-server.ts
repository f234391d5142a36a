import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestClient } from './test-client.js';

interface Posted {
  path: string;
  /** Milliseconds, for comparing. */
  at: number;
  body: Record<string, unknown>;
  text: string;
}

type Body = Record<string, unknown> & { text?: { content?: string }; content?: { text?: string } };

interface Vendor {
  secret?: string;
  /** Takes messages and never answers. */
  isSilent?: boolean;
  /** What is answered from now on in place of the truth. */
  answers?: { status?: number; body: unknown; location?: string };
}

/** Robots of the three vendors on one's own machine: they take texts, check signatures, and refuse when told to. */
export class TestRobotServer {
  readonly posts: Posted[] = [];
  readonly vendors: Record<'wecom' | 'dingtalk' | 'feishu', Vendor> = { wecom: {}, dingtalk: {}, feishu: {} };

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TestRobotServer> {
    let self: TestRobotServer | undefined;
    const server = createServer((request, response) => void self?.take(request, response));
    self = new TestRobotServer(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return self;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  address(vendor: keyof TestRobotServer['vendors']): string {
    return `${this.origin}/${vendor}?key=k-${vendor}-9876`;
  }

  /** The unit's group has a robot, if it has none yet. */
  async hangIn(head: TestClient, unitId: string): Promise<void> {
    const { body } = await head.get<{ items: object[] }>('/robots');
    if (body.items.length === 0) {
      await head.post('/robots', { unitId, vendor: 'WECOM', name: '群', address: this.address('wecom') });
    }
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let raw = '';
    for await (const part of request) {
      raw += String(part);
    }
    const url = new URL(request.url ?? '/', this.origin);
    const body = JSON.parse(raw) as Body;
    const name = url.pathname.slice(1) as keyof TestRobotServer['vendors'];
    const told = this.vendors[name]?.answers;
    if (told) {
      this.answer(response, told);
      return;
    }
    this.posts.push({ path: url.pathname, at: performance.now(), body, text: textOf(body) });
    if (this.vendors[name]?.isSilent) {
      return;
    }
    this.answer(response, { body: this.truth(name, url, body) });
  }

  private answer(response: ServerResponse, { status = 200, body, location }: NonNullable<Vendor['answers']>): void {
    const elsewhere = location === undefined ? {} : { location };
    response.writeHead(status, { 'content-type': 'application/json', ...elsewhere });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  private truth(name: string, url: URL, body: Record<string, unknown>): unknown {
    const secret = this.vendors[name as keyof TestRobotServer['vendors']]?.secret;
    if (name === 'dingtalk' && secret !== undefined) {
      const timestamp = url.searchParams.get('timestamp') ?? '';
      const isSigned = url.searchParams.get('sign') === hmac(secret, `${timestamp}\n${secret}`);
      return isSigned ? { errcode: 0, errmsg: 'ok' } : { errcode: 310_000, errmsg: 'sign not match' };
    }
    if (name === 'feishu') {
      const isSigned = secret === undefined || body['sign'] === hmac(`${String(body['timestamp'])}\n${secret}`, '');
      return isSigned ? { code: 0, msg: 'success' } : { code: 19_021, msg: 'sign match fail' };
    }
    return { errcode: 0, errmsg: 'ok' };
  }
}

function textOf({ text, content }: Body): string {
  return text?.content ?? content?.text ?? '';
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64');
}
