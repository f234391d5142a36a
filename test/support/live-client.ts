import type { LiveMessage } from '../../src/notifications/live-stream.js';
import type { TestClient } from './test-client.js';
import { until } from './until.js';

/** A page that listens to the live bell. */
export class LiveClient {
  readonly messages: LiveMessage[] = [];
  /** Comment lines, which keep proxies awake. */
  beats = 0;
  isOpen = true;
  private readonly abort = new AbortController();

  private constructor(readonly response: Response) {}

  static async open(client: TestClient): Promise<LiveClient> {
    const abort = new AbortController();
    const response = await fetch(`${client.url}/api/v1/events`, {
      headers: { accept: 'text/event-stream', cookie: client.cookieHeader() },
      signal: abort.signal,
    });
    const live = new LiveClient(response);
    live.abort.signal.addEventListener('abort', () => abort.abort());
    if (response.status === 200) {
      void live.read();
    }
    return live;
  }

  /** Waits for a message that fits. */
  async hears(fits: (message: LiveMessage) => boolean): Promise<LiveMessage> {
    return until(
      async () => this.messages.find(fits),
      `a live message, but there were ${JSON.stringify(this.messages)}`,
    );
  }

  close(): void {
    this.abort.abort();
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const chunk of this.response.body ?? []) {
        text += new TextDecoder().decode(chunk as Uint8Array, { stream: true });
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        parts.forEach((part) => this.take(part));
      }
    } catch {
      // Closed by us or cut by the server: the same to a page.
    }
    this.isOpen = false;
  }

  private take(part: string): void {
    if (part.startsWith('data: ')) {
      this.messages.push(JSON.parse(part.slice(6)) as LiveMessage);
    } else if (part.startsWith(':')) {
      this.beats += 1;
    }
  }
}
