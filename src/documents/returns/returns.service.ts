import { Injectable } from '@nestjs/common';
import { AttachmentOwners, AttachmentsService, inspectFile, type ReceivedFile } from '../../files/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { EventLog } from '../../platform/events/index.js';
import { RecordTitles } from '../../platform/records/index.js';
import { documentErrors } from '../documents.errors.js';
import { PaperReturned } from '../documents.events.js';
import { readStamp, type ReadStamp } from '../record-stamp.js';
import { codesOf } from './code-reader.js';
import type { ReturnedPaper } from './returns.schemas.js';

export interface Returned {
  file: ReceivedFile;
  /** Told by whoever sends it, when the code cannot be read. */
  recordKind?: string;
  recordId?: string;
}

/** 回传码: a photo or scan of the signed page hangs itself on its record, with the rights of whoever sends it. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly owners: AttachmentOwners,
    private readonly attachments: AttachmentsService,
    private readonly titles: RecordTitles,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /**
   * The code on the page wins over what is told: whoever takes the wrong page does not spoil another record.
   * @throws document.code-unreadable, request.not-found, access.denied, and the refusals of an upload
   */
  async take(actor: Actor, { file, recordKind, recordId }: Returned): Promise<ReturnedPaper> {
    const { path, size, sha256 } = file;
    const inspected = await inspectFile(path, file.sentName);
    const stamp = await stampOn(path, inspected.mediaType);
    const record = stamp ?? recordTold(recordKind, recordId);
    if (record === null) {
      throw documentErrors.codeUnreadable();
    }
    await this.owners.require(actor, record, 'write');
    const { kind, id } = record;
    const kept = { recordKind: kind, recordId: id, classification: 'INTERNAL' as const };
    const read = { recordVersion: stamp?.version ?? null, isByCode: stamp !== null };
    const attachmentId = await this.database.transaction(async () => {
      const added = await this.attachments.add(actor, { ...inspected, path, size, sha256, ...kept });
      await this.events.append(actor, PaperReturned({ subject: { kind, id }, data: { attachmentId: added, ...read } }));
      return added;
    });
    return { attachmentId, recordKind: kind, recordId: id, ...read, ...(await this.nameOf(actor, { kind, id })) };
  }

  private async nameOf(
    actor: Actor,
    record: { kind: string; id: string },
  ): Promise<Pick<ReturnedPaper, 'code' | 'title' | 'path'>> {
    const title = (await this.titles.titlesOf(actor, [record]))(record);
    return { code: title?.code ?? null, title: title?.title ?? null, path: title?.path ?? null };
  }
}

async function stampOn(path: string, mediaType: string): Promise<ReadStamp | null> {
  const stamps = (await codesOf(path, mediaType)).map((text) => readStamp(text));
  return stamps.find((stamp) => stamp !== null) ?? null;
}

function recordTold(kind: string | undefined, id: string | undefined): { kind: string; id: string } | null {
  return kind === undefined || id === undefined ? null : { kind, id };
}
