import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  /** Headers and body as they came. */
  raw: string;
  messageId: string;
}

/** A mail server of one's own that keeps what it takes, and refuses when it is told to. */
export class TestMailServer {
  readonly mails: ReceivedMail[] = [];
  /** Status with which every recipient is refused from now on. */
  refuseWith?: number;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<TestMailServer> {
    let self: TestMailServer | undefined;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_address, _session, callback) => callback(self?.refusal()),
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          self?.take(session.envelope.rcptTo[0]?.address ?? '', Buffer.concat(chunks).toString());
          callback();
        });
      },
    });
    self = new TestMailServer(server);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return self;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private take(to: string, raw: string): void {
    this.mails.push({ to, raw, messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '' });
  }

  private refusal(): Error | undefined {
    const status = this.refuseWith;
    return status === undefined ? undefined : Object.assign(new Error('not now'), { responseCode: status });
  }
}
