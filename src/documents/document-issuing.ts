import { Injectable } from '@nestjs/common';
import { AttachmentsService } from '../files/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Settings } from '../platform/settings/index.js';
import { DocumentContents, type DocumentContent } from './document-contents.js';
import { documentErrors } from './documents.errors.js';
import { documentSeries } from './documents.settings.js';
import type { MadeFile } from './made-file.js';

/** How the file of a document comes about and where it is kept. */
@Injectable()
export class DocumentIssuing {
  constructor(
    private readonly contents: DocumentContents,
    private readonly attachments: AttachmentsService,
    private readonly settings: Settings,
  ) {}

  /** @throws document.unknown-series, document.unknown-filter, document.no-record, access.denied, request.not-found */
  async check(
    actor: Actor,
    { series, ...asked }: Omit<DocumentContent, 'recordKind'> & { series: string },
  ): Promise<DocumentContent> {
    const content = await this.contents.check(actor, asked);
    if (!(await this.settings.get(documentSeries)).includes(series)) {
      throw documentErrors.unknownSeries({}, [{ path: 'series', code: 'document.unknown-series' }]);
    }
    return content;
  }

  /** Without a number it is a draft. `address` is where this installation is reached. */
  async make(
    actor: Actor,
    content: DocumentContent,
    printing: { number: string | null; address: string },
  ): Promise<MadeFile> {
    return this.contents.make(actor, content, printing);
  }

  /** The frozen file is an attachment of the document, which nobody may write to. Answers its id. */
  async keep(
    actor: Actor,
    document: { id: string },
    { path, name, mediaType, size, sha256 }: MadeFile,
  ): Promise<string> {
    const file = { path, name, mediaType, size, sha256, classification: 'INTERNAL' as const, isTextChecked: true };
    return this.attachments.add(actor, { ...file, recordKind: 'document', recordId: document.id });
  }
}
