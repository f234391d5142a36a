import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Config } from '../platform/config/index.js';
import { Notifications } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EVENT_CHANNEL } from '../platform/events/index.js';
import { RecordTitles } from '../platform/records/index.js';
import { INBOX_CHANNEL } from './inbox.repository.js';
import { InboxQueries } from './inbox.queries.js';
import { LiveStream } from './live-stream.js';
import { notificationErrors } from './notifications.errors.js';

const MOST_STREAMS = 10;
const BEAT_MS = 15_000;
/** Kinds of subject that concern every screen. */
const FOR_EVERYBODY: ReadonlySet<string> = new Set(['clock']);

/**
 * The live bell of this process. PostgreSQL tells every process what was committed anywhere; each tells its own open
 * pages, and only of kinds of records that their reader may hear of.
 */
@Injectable()
export class LiveStreams implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(LiveStreams.name);
  private readonly byPerson = new Map<string, Set<LiveStream>>();
  private beat?: NodeJS.Timeout;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly notifications: Notifications,
    private readonly titles: RecordTitles,
    private readonly inbox: InboxQueries,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.runsApi) {
      return;
    }
    await this.notifications.listen(EVENT_CHANNEL, (event) => this.onEvent(event));
    await this.notifications.listen(INBOX_CHANNEL, (personId) => this.onInbox(personId));
    this.beat = setInterval(() => this.onBeat(), BEAT_MS);
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearInterval(this.beat);
    for (const stream of this.all()) {
      stream.end();
    }
  }

  /** @throws live.too-many-streams, service.unavailable while the process is ending */
  open(actor: Actor, authenticate: () => Promise<Actor | null>): LiveStream {
    const personId = actor.userId ?? '';
    const streams = this.byPerson.get(personId) ?? new Set();
    if (this.stopped) {
      throw platformErrors.unavailable();
    }
    if (streams.size >= MOST_STREAMS) {
      throw notificationErrors.tooManyStreams();
    }
    const stream = new LiveStream(actor, authenticate);
    this.byPerson.set(personId, streams.add(stream));
    stream.output.once('close', () => this.forget(personId, stream));
    this.onInbox(personId);
    return stream;
  }

  private forget(personId: string, stream: LiveStream): void {
    stream.end();
    const streams = this.byPerson.get(personId);
    streams?.delete(stream);
    if (streams?.size === 0) {
      this.byPerson.delete(personId);
    }
  }

  /** `type kind id`; empty after a lost connection, when anything may have happened. */
  private onEvent(event: string): void {
    const [type = '', kind = '', id = ''] = event.split(' ');
    for (const stream of this.all()) {
      if (type === '') {
        stream.send({ type: 'resync' });
      } else if (FOR_EVERYBODY.has(kind) || this.titles.mayHearOf(stream.actor, kind)) {
        stream.send({ type, kind, id });
      }
    }
    // Signing out, losing a role or an account is an event of the person.
    for (const stream of this.byPerson.get(id) ?? []) {
      void this.checkAgain(stream);
    }
  }

  private onInbox(personId: string): void {
    const streams = this.byPerson.get(personId);
    if (!streams) {
      return;
    }
    this.inbox.countUnread(personId).then(
      (unread) => streams.forEach((stream) => stream.send({ type: 'inbox', unread })),
      (error: unknown) => this.logger.warn(`an inbox could not be counted: ${String(error)}`),
    );
  }

  private onBeat(): void {
    for (const stream of this.all()) {
      stream.beat();
      void this.checkAgain(stream);
    }
  }

  /** Ends with the session. While PostgreSQL does not answer, the stream stays: it tells nothing then either. */
  private async checkAgain(stream: LiveStream): Promise<void> {
    try {
      const actor = await stream.authenticate();
      if (actor) {
        stream.actor = actor;
      } else {
        stream.end();
      }
    } catch (error) {
      this.logger.warn(`a live stream could not be checked: ${String(error)}`);
    }
  }

  private all(): LiveStream[] {
    return [...this.byPerson.values()].flatMap((streams) => [...streams]);
  }
}
