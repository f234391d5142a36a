import { useEffect, useRef } from 'react';

/** One message of the server: what kind of thing changed, and which one. Never its content. */
export interface LiveMessage {
  type: string;
  id?: string;
}

type Listener = (message: LiveMessage) => void;

const address = '/api/v1/events';
const longestPauseMs = 30_000;

/** A stream of the server's events that comes back by itself, with longer and longer pauses. */
export class LiveStream {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pauseMs = 1000;
  private hasBeenOpen = false;
  private readonly listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  open(): void {
    this.close();
    const source = new EventSource(address);
    this.source = source;
    source.addEventListener('open', () => {
      this.pauseMs = 1000;
      // What happened while the line was down was not told: everything on the screen may be old.
      if (this.hasBeenOpen) {
        this.tell({ type: 'resync' });
      }
      this.hasBeenOpen = true;
    });
    source.addEventListener('message', (event) => {
      const message = readMessage(event.data);
      if (message) {
        this.tell(message);
      }
    });
    source.addEventListener('error', () => {
      // The browser retries a broken line itself; a refused one (signed out, proxy error) it gives up.
      if (source.readyState === EventSource.CLOSED) {
        this.openLater();
      }
    });
  }

  close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  private openLater(): void {
    this.close();
    this.timer = setTimeout(() => this.open(), this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }

  private tell(message: LiveMessage): void {
    this.listeners.forEach((listener) => listener(message));
  }
}

export const liveStream = new LiveStream();

/** Calls back for each message whose type begins with one of the given words ("lead" hears "lead.assigned"), and after a gap. */
export function useLive(types: readonly string[], onMessage: Listener): void {
  const current = useRef({ types, onMessage });
  useEffect(() => {
    current.current = { types, onMessage };
  });
  useEffect(
    () =>
      liveStream.listen((message) => {
        const wanted = current.current.types.some(
          (type) => message.type === type || message.type.startsWith(`${type}.`),
        );
        if (wanted || message.type === 'resync') {
          current.current.onMessage(message);
        }
      }),
    [],
  );
}

function readMessage(data: unknown): LiveMessage | undefined {
  try {
    const parsed: unknown = JSON.parse(String(data));
    return typeof parsed === 'object' && parsed !== null && 'type' in parsed ? (parsed as LiveMessage) : undefined;
  } catch {
    return undefined;
  }
}
