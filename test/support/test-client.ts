import type { Problem } from '../../src/platform/http/index.js';

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

interface Sending {
  body?: unknown;
  headers?: Record<string, string>;
}

/** One person's browser: keeps the session cookie and sends the Origin of our own pages. */
export class TestClient {
  private readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  async signIn(username: string, password: string): Promise<this> {
    const answer = await this.post('/session', { username, password });
    if (answer.status >= 300) {
      throw new Error(`${username} cannot sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return this;
  }

  get<Body = unknown>(path: string, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send('GET', path, { headers });
  }

  post<Body = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send('POST', path, { body, headers });
  }

  put<Body = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send('PUT', path, { body, headers });
  }

  patch<Body = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send('PATCH', path, { body, headers });
  }

  delete<Body = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send('DELETE', path, { body, headers });
  }

  /** An answer that must be a refusal: its status and code. */
  static refusal(answer: Answer<unknown>): { status: number; code: string } {
    return { status: answer.status, code: (answer.body as Problem).code };
  }

  async send<Body>(method: string, path: string, { body, headers = {} }: Sending): Promise<Answer<Body>> {
    const answer = await this.raw(method, path, body, headers);
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: answer.status,
      headers: answer.headers,
      body: (isJson ? JSON.parse(answer.text) : answer.text) as Body,
    };
  }

  /** The answer as it came, for what may not be JSON. */
  async raw(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<RawAnswer> {
    const isForm = body instanceof FormData;
    const isRooted = path.startsWith('/api/') || ['/healthz', '/readyz', '/metrics'].includes(path);
    const response = await fetch(`${this.url}${isRooted ? path : `/api/v1${path}`}`, {
      method,
      headers: {
        origin: this.url,
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    });
    this.remember(response);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** What the browser would send; tests that change a cookie begin here. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private remember(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split('=', 2);
      if (value === '') {
        this.cookies.delete(name);
      } else {
        this.cookies.set(name, value);
      }
    }
  }
}
