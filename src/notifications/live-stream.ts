import { PassThrough } from 'node:stream';
import type { Actor } from '../platform/actor/index.js';

/** Something has changed, never what: whoever wants to know asks the API, where the rights are checked. */
export interface LiveMessage {
  type: string;
  kind?: string;
  id?: string;
  unread?: number;
}

/** Bytes that a reader may be behind before the stream is cut; it comes back by itself and asks everything anew. */
const MOST_BEHIND = 65_536;
/** More than this in one breath is told as "look at everything again". */
const MOST_AT_ONCE = 50;
const BREATH_MS = 200;

/** One open page of one person. Messages of a moment go out together, each once. */
export class LiveStream {
  readonly output = new PassThrough();
  private readonly waiting = new Map<string, LiveMessage>();
  private breath?: NodeJS.Timeout;

  constructor(
    public actor: Actor,
    /** Asks again whether the person is signed in and what they may do. */
    readonly authenticate: () => Promise<Actor | null>,
  ) {
    this.output.write('retry: 2000\n\n');
  }

  send(message: LiveMessage): void {
    this.waiting.set(`${message.type} ${message.id ?? ''}`, message);
    this.breath ??= setTimeout(() => this.flush(), BREATH_MS);
  }

  /** Keeps proxies from closing a quiet line. */
  beat(): void {
    this.write(': still here\n\n');
  }

  end(): void {
    clearTimeout(this.breath);
    this.output.end();
  }

  private flush(): void {
    this.breath = undefined;
    const messages = this.waiting.size > MOST_AT_ONCE ? [{ type: 'resync' }] : [...this.waiting.values()];
    this.waiting.clear();
    this.write(messages.map((message) => `data: ${JSON.stringify(message)}\n\n`).join(''));
  }

  private write(text: string): void {
    if (this.output.writableLength > MOST_BEHIND) {
      this.output.destroy();
    } else if (this.output.writable) {
      this.output.write(text);
    }
  }
}
