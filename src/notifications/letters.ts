import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Mailer, messageIdOf } from './mailer.js';

/** A mail to an office, which has no inbox here. */
export interface Letter {
  /** What makes it the same when it is sent again. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** Mails to those who are nobody here: whoever owes one keeps it until it is sent. */
@Injectable()
export class Letters {
  constructor(
    private readonly config: Config,
    private readonly mailer: Mailer,
  ) {}

  /** Whether there is a mail server at all. */
  get areSent(): boolean {
    return this.config.mail.smtpUrl !== undefined;
  }

  /** @throws MailRefused */
  async send({ id, ...letter }: Letter): Promise<void> {
    await this.mailer.send({ messageId: messageIdOf(id, this.config.mail.from), ...letter });
  }
}
