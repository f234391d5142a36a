import { Injectable, Logger } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { Config } from '../platform/config/index.js';
import { DeliveriesRepository, type Attempt, type Outgoing } from './deliveries.repository.js';
import { Mailer, MailRefused, messageIdOf } from './mailer.js';
import { OutsideTexts } from './outside-texts.js';

/** Makes one attempt at one mail and notes how it ended. */
@Injectable()
export class MailSender {
  private readonly logger = new Logger(MailSender.name);

  constructor(
    private readonly config: Config,
    private readonly people: PeopleReader,
    private readonly texts: OutsideTexts,
    private readonly repository: DeliveriesRepository,
    private readonly mailer: Mailer,
  ) {}

  /** Does nothing when the attempt was begun before: a job that runs twice sends once. */
  async attempt(attempt: Attempt): Promise<void> {
    const outgoing = await this.repository.begin(attempt);
    if (!outgoing) {
      return;
    }
    try {
      await this.repository.noteSent(outgoing.id, await this.send(outgoing));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.logger.warn(`delivery ${outgoing.id}: ${message}`);
      await this.repository.noteFailure(outgoing.id, message, error instanceof MailRefused && error.isFinal);
    }
  }

  /** Whoever has left, or has no address any more, gets nothing: that is final. */
  private async send(outgoing: Outgoing): Promise<string> {
    const to = (await this.people.mailAddressesOf([outgoing.recipientId])).get(outgoing.recipientId);
    if (to === undefined) {
      throw new MailRefused('the person has no address any more', true);
    }
    const { code, params, recordKind, recordId } = outgoing;
    const record = recordKind !== null && recordId !== null ? { kind: recordKind, id: recordId } : undefined;
    const language = await this.people.languageOf(outgoing.recipientId);
    const text = await this.texts.of({ code, params, record }, language);
    return this.mailer.send({ messageId: messageIdOf(outgoing.id, this.config.mail.from), to, ...text });
  }
}
