import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredObject {
  bytes: Buffer;
  modifiedAt: Date;
}

/** As much of an S3 store as attachments need: put, get, delete and list, in memory. */
export class S3Server {
  readonly objects = new Map<string, StoredObject>();
  /** Answers each request with this status instead. */
  broken: number | null = null;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    const isSigned = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/') ?? false;
    if (this.broken !== null || !isSigned) {
      response.writeHead(this.broken ?? 403).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://store');
    if (url.searchParams.has('list-type')) {
      response.writeHead(200, { 'content-type': 'application/xml' }).end(this.listing(url));
      return;
    }
    this.serve(request.method ?? 'GET', decodeURIComponent(url.pathname.slice(1)), Buffer.concat(chunks), response);
  }

  private serve(method: string, key: string, bytes: Buffer, response: ServerResponse): void {
    const stored = this.objects.get(key);
    if (method === 'PUT') {
      this.objects.set(key, { bytes, modifiedAt: new Date() });
      response.writeHead(200, { etag: '"x"' }).end();
    } else if (method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else {
      response.writeHead(stored ? 200 : 404).end(stored?.bytes);
    }
  }

  private listing(url: URL): string {
    const [bucket = ''] = url.pathname.slice(1).split('/');
    const prefix = `${bucket}/${url.searchParams.get('prefix') ?? ''}`;
    const contents = [...this.objects]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, { modifiedAt }]) => {
        const name = key.slice(bucket.length + 1);
        return `<Contents><Key>${name}</Key><LastModified>${modifiedAt.toISOString()}</LastModified></Contents>`;
      });
    return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
  }
}
