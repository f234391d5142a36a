import { createHash } from 'node:crypto';
import type { LeadView } from '../../src/leads/leads.view.schemas.js';
import type { Attachment } from './attachments.js';
import { png } from './file-corpus.js';
import type { LeadsWorld } from './leads.js';
import type { PersonName } from './people.js';
import type { Answer } from './test-client.js';

export interface CapturedFile {
  name: string;
  content: Buffer;
}

/** A picture that is unlike every other one. */
export function aCard(mark: string): CapturedFile {
  return { name: '名片.png', content: png(mark) };
}

/** As a browser's recorder writes it: the head of a WebM file. */
export function aVoiceNote(): CapturedFile {
  const head = Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701', 'hex');
  return { name: '语音.webm', content: Buffer.concat([head, Buffer.alloc(256)]) };
}

export function announced({ name, content }: CapturedFile): { name: string; sha256: string } {
  return { name, sha256: createHash('sha256').update(content).digest('hex') };
}

/** What a phone sends of one capture: first the report, then each file. */
export class Captures {
  constructor(private readonly world: LeadsWorld) {}

  /** The report of files alone. */
  async report(
    files: readonly CapturedFile[],
    { as = 'ambassador', key, fields = {} }: { as?: PersonName; key?: string; fields?: Record<string, unknown> } = {},
  ): Promise<Answer<LeadView>> {
    const client = await this.world.leads.as(as);
    const body = { capturedAt: '2026-02-10T09:58:00+08:00', files: files.map(announced), ...fields };
    return client.post<LeadView>('/leads', body, key === undefined ? {} : { 'idempotency-key': key });
  }

  async attach(lead: LeadView, file: CapturedFile, as: PersonName = 'ambassador'): Promise<Answer<Attachment>> {
    const form = new FormData();
    form.append('recordKind', 'lead');
    form.append('recordId', lead.id);
    form.append('file', new Blob([new Uint8Array(file.content)]), file.name);
    return (await this.world.leads.as(as)).post<Attachment>('/attachments', form);
  }
}
