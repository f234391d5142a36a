import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../platform/config/index.js';

export interface Mail {
  /** Fixed for the delivery, so that two sendings of it are one message. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/** A fixed Message-ID, so that the reader's program folds two sendings of one mail. */
export function messageIdOf(id: string, from: string): string {
  const host =
    from
      .split('@')
      .at(-1)
      ?.replaceAll(/[^\w.-]/g, '') || 'localhost';
  return `<${id}@${host}>`;
}

/** Whether trying again is of use, and what the server said; never an address. */
export class MailRefused extends Error {
  constructor(
    message: string,
    readonly isFinal: boolean,
  ) {
    super(message);
    this.name = 'MailRefused';
  }
}

/** The mail server of SMTP_URL. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private transport?: ReturnType<typeof createTransport>;

  constructor(private readonly config: Config) {}

  /** Answers what the server said. @throws MailRefused */
  async send(mail: Mail): Promise<string> {
    try {
      const sent = await this.open().sendMail({ from: this.config.mail.from, ...mail });
      return String(sent.response);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  private open(): ReturnType<typeof createTransport> {
    const url = this.config.mail.smtpUrl;
    if (url === undefined) {
      throw new MailRefused('no mail server is configured', false);
    }
    this.transport ??= createTransport({
      url,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return this.transport;
  }
}

function refusalOf(error: unknown): Error {
  if (error instanceof MailRefused) {
    return error;
  }
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : Number.NaN;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const answer = Number.isNaN(status) ? '' : ` (${status})`;
  // 5xx to the recipient or the content is the server's last word; a refused sign-in is a matter of the settings.
  const isFinal = status >= 500 && code !== 'EAUTH';
  return new MailRefused(`the mail was not taken: ${code}${answer}`, isFinal);
}
