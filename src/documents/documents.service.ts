import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database, newId } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import { expectVersion } from '../platform/http/index.js';
import { documentErrors } from './documents.errors.js';
import { DocumentCorrected, DocumentDiscarded, DocumentDrafted, DocumentIssued } from './documents.events.js';
import { DocumentsRepository, type IssuedDocument } from './documents.repository.js';
import { DocumentIssuing } from './document-issuing.js';
import { mayOpen, officeOf } from './document-scope.js';
import { editionOf, numberOf } from './document-number.js';
import { localDay } from './local-day.js';
import type { MadeFile } from './made-file.js';

interface DocumentVersion {
  id: string;
  version: number;
}

interface PrintedVersion extends DocumentVersion {
  /** Under which this installation is reached: QR codes lead there. */
  address: string;
}

export interface NewDocument {
  form: string;
  series: string;
  filter: Record<string, unknown>;
  recordId?: string;
}

/**
 * Documents under a number (GB/T 9704-2012): drafts carry 草稿 and no number, an issue is frozen and takes the next
 * number of its series and year without a gap, a correction is another edition under the same number.
 */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly repository: DocumentsRepository,
    private readonly issuing: DocumentIssuing,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  /** @throws document.unknown-series, document.unknown-filter, document.no-record, access.denied, request.not-found */
  async draft(actor: Actor, { form, series, filter, recordId }: NewDocument): Promise<string> {
    const content = await this.issuing.check(actor, { form, series, filter, recordId: recordId ?? null });
    const { role: officeRole, unitId: officeUnitId } = officeOf(actor);
    const id = newId();
    return this.database.transaction(async () => {
      const draftedAt = await this.clock.now();
      const drafted = { draftedById: actor.userId, draftedAt, officeRole, officeUnitId };
      await this.repository.insert({ id, series, ...content, ...drafted });
      await this.events.append(actor, DocumentDrafted({ subject: subjectOf(id), data: { form, series } }));
      return id;
    });
  }

  /** The draft as it would be issued now. Counted and logged as an export. @throws document.already-issued */
  async preview(actor: Actor, { id, address }: { id: string; address: string }): Promise<MadeFile> {
    const document = await this.repository.find(id);
    if (!document || !mayOpen(actor, document)) {
      throw platformErrors.notFound();
    }
    if (document.issuedAt !== null) {
      throw documentErrors.alreadyIssued();
    }
    return this.issuing.make(actor, document, { number: null, address });
  }

  /** A draft that nobody wants any more; what was issued stays. @throws document.already-issued, request.stale-version */
  async discard(actor: Actor, asked: DocumentVersion): Promise<void> {
    await this.database.transaction(async () => {
      const { id, form, series, issuedAt } = await this.lock(actor, asked);
      if (issuedAt !== null) {
        throw documentErrors.alreadyIssued();
      }
      await this.repository.remove(id);
      await this.events.append(actor, DocumentDiscarded({ subject: subjectOf(id), data: { form, series } }));
    });
  }

  /** @throws document.already-issued, request.stale-version, export.used-up */
  async issue(actor: Actor, asked: PrintedVersion): Promise<void> {
    await this.database.transaction(async () => {
      const document = await this.lock(actor, asked);
      if (document.issuedAt !== null) {
        throw documentErrors.alreadyIssued();
      }
      const issuedAt = await this.clock.now();
      const year = Number(localDay(issuedAt).slice(0, 4));
      const number = await this.repository.nextNumber(document.series, year);
      const label = numberOf({ ...document, year, number });
      const sha256 = await this.freeze(actor, document, { ...asked, label, edition: 1, reason: null, issuedAt });
      await this.repository.update(document, { year, number, issuedAt });
      const data = { series: document.series, year, number, sha256 };
      await this.events.append(actor, DocumentIssued({ subject: subjectOf(document.id), data }));
    });
  }

  /** @throws document.not-issued, request.stale-version, export.used-up */
  async correct(actor: Actor, asked: PrintedVersion, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const document = await this.lock(actor, asked);
      if (document.issuedAt === null) {
        throw documentErrors.notIssued();
      }
      const edition = (await this.repository.countIssues(document.id)) + 1;
      const label = editionOf(document, edition);
      const issuedAt = await this.clock.now();
      const sha256 = await this.freeze(actor, document, { ...asked, label, edition, reason, issuedAt });
      await this.repository.update(document, {});
      const data = { edition, reason, sha256 };
      await this.events.append(actor, DocumentCorrected({ subject: subjectOf(document.id), data }));
    });
  }

  private async lock(actor: Actor, { id, version }: DocumentVersion): Promise<IssuedDocument> {
    const document = await this.repository.lock(id);
    if (!document || !mayOpen(actor, document)) {
      throw platformErrors.notFound();
    }
    expectVersion(document.version, version);
    return document;
  }

  private async freeze(actor: Actor, document: IssuedDocument, issue: Issuing): Promise<string> {
    const { label, address, edition, reason, issuedAt } = issue;
    const file = await this.issuing.make(actor, document, { number: label, address });
    try {
      const attachmentId = await this.issuing.keep(actor, document, { ...file, name: `${label}_${file.name}` });
      const kept = { documentId: document.id, attachmentId, sha256: file.sha256, snapshot: file.snapshot ?? null };
      await this.repository.addIssue({ ...kept, edition, reason, issuedById: actor.userId, issuedAt });
      return file.sha256;
    } finally {
      await rm(file.path, { force: true });
    }
  }
}

interface Issuing {
  label: string;
  address: string;
  edition: number;
  reason: string | null;
  issuedAt: Date;
}

function subjectOf(id: string): { kind: 'document'; id: string } {
  return { kind: 'document', id };
}
