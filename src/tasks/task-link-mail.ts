import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnitReader } from '../identity/index.js';
import { Letters, MailRefused } from '../notifications/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { defineJob } from '../platform/queue/index.js';
import { Sweeps, sweepPayload } from '../platform/sweeps/index.js';
import { LinkCodes, type OpenLink, type OwedLinkCode } from '../platform/token-links/index.js';
import { TASK_LINK } from './task-link.js';
import { taskErrors } from './tasks.errors.js';
import { TasksReader } from './tasks.reader.js';

/** "See which codes are to be sent"; which they are stands in PostgreSQL. */
export const SendTaskLinkCodes = defineJob({ queue: 'mail', name: 'task.link-codes', payload: sweepPayload });

const EVERY_MS = 30_000;
const BATCH = 20;

/** Sends the codes of links to the registered address of their unit. */
@Injectable()
export class TaskLinkMail implements OnModuleInit {
  private readonly logger = new Logger(TaskLinkMail.name);

  constructor(
    private readonly units: UnitReader,
    private readonly letters: Letters,
    private readonly codes: LinkCodes,
    private readonly reader: TasksReader,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ job: SendTaskLinkCodes, everyMs: EVERY_MS, run: (ending) => this.send(ending) });
  }

  async reaches(unitId: string | null): Promise<boolean> {
    return this.letters.areSent && unitId !== null && (await this.units.mailAddressOf(unitId)) !== null;
  }

  /** Answers after how many seconds another one may be asked for. @throws task.link-no-mail, request.too-many */
  async owe(link: OpenLink, requestId: string): Promise<number> {
    if (!(await this.reaches(link.holderId))) {
      throw taskErrors.linkNoMail();
    }
    const seconds = await this.codes.owe(link, TASK_LINK, requestId);
    await this.sweeps.ring(SendTaskLinkCodes.name);
    return seconds;
  }

  /** What fails is tried again every minute while the code works. */
  async send(ending?: AbortSignal): Promise<void> {
    const owed = ending?.aborted ? [] : await this.codes.claim(TASK_LINK, BATCH);
    for (const code of owed) {
      try {
        await this.sendOne(code);
        await this.codes.noteSent(code.id);
      } catch (error) {
        this.logger.warn(`code ${code.id} was not sent: ${String(error)}`);
        if (error instanceof MailRefused && error.isFinal) {
          await this.codes.noteSent(code.id);
        }
      }
    }
  }

  private async sendOne({ id, code, link }: OwedLinkCode): Promise<void> {
    const to = link.holderId === null ? null : await this.units.mailAddressOf(link.holderId);
    if (to === null) {
      throw new MailRefused('the unit has no address any more', true);
    }
    const task = (await this.reader.codesOf([link.subject.id])).get(link.subject.id) ?? '';
    const languages = ['zh-CN', 'en'] as const;
    const lines = languages.map((language) => messageOf('task.link.code', language, { code, task }));
    await this.letters.send({
      id,
      to,
      subject: messageOf('task.link.code-subject', 'zh-CN', { task }),
      text: lines.join('\n\n'),
    });
  }
}
