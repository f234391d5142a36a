import { Injectable } from '@nestjs/common';
import { ZodError } from 'zod';
import type { Actor, Language } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { documentErrors } from './documents.errors.js';
import { Letters } from './letters.js';
import type { Letter } from './letter.js';
import type { MadeFile } from './made-file.js';
import { ownIdOf } from './own/own-form.js';
import { OwnPrinting } from './own/own-printing.service.js';
import { RecordPapers } from './record-papers.js';
import { SheetExports } from './sheet-exports.service.js';
import type { Sheet } from './sheet.js';
import { Sheets } from './sheets.js';

/** What stands in a document: a sheet with its filter, or a letter about a record. */
export interface DocumentContent {
  form: string;
  filter: Record<string, unknown>;
  recordKind: string | null;
  recordId: string | null;
}

interface Printing {
  /** Null for a draft. */
  number: string | null;
  address: string;
}

/** What documents are made of, by the names under which modules have registered it. */
@Injectable()
export class DocumentContents {
  constructor(
    private readonly sheets: Sheets,
    private readonly letters: Letters,
    private readonly exports: SheetExports,
    private readonly papers: RecordPapers,
    private readonly own: OwnPrinting,
  ) {}

  describe(form: string, language: Language): { kind: 'SHEET' | 'LETTER' | 'UNKNOWN'; title: string } {
    const letter = this.letters.find(form);
    if (letter) {
      return { kind: 'LETTER', title: letter.title[language] };
    }
    const sheet = this.sheets.find(form);
    if (ownIdOf(form) !== null) {
      return { kind: 'SHEET', title: messageOf('document.own-sheet', language) };
    }
    return sheet ? { kind: 'SHEET', title: sheet.title[language] } : { kind: 'UNKNOWN', title: form };
  }

  /** What a list needs to know of all forms: which are letters, and whose title a text is part of. */
  formsLike(text: string | undefined, language: Language): { letters: string[]; titled: string[] } {
    const letters = this.letters.all();
    const isTitled = ({ title }: Sheet | Letter): boolean =>
      text !== undefined && title[language].toLowerCase().includes(text.toLowerCase());
    return {
      letters: letters.map(({ name }) => name),
      titled: [...letters, ...this.sheets.all()].filter(isTitled).map(({ name }) => name),
    };
  }

  /**
   * Whether the actor may draft it, and what it is about.
   * @throws document.unknown-filter, document.no-record, access.denied, request.not-found
   */
  async check(actor: Actor, { form, filter, recordId }: Omit<DocumentContent, 'recordKind'>): Promise<DocumentContent> {
    const letter = this.letters.find(form);
    if (letter) {
      if (recordId === null) {
        throw documentErrors.noRecord({}, [{ path: 'recordId', code: 'document.no-record' }]);
      }
      expectPermission(actor, letter);
      await letter.compose(actor, recordId);
      return { form, filter: {}, recordKind: letter.recordKind, recordId };
    }
    const sheet = await this.sheetOf(form);
    expectPermission(actor, sheet);
    expectFilter(actor, sheet, filter);
    return { form, filter, recordKind: null, recordId: null };
  }

  /** Phones are masked in whatever is issued. */
  async make(actor: Actor, { form, filter, recordId }: DocumentContent, printing: Printing): Promise<MadeFile> {
    const letter = this.letters.find(form);
    if (letter && recordId !== null) {
      expectPermission(actor, letter);
      const { content, version, path } = await letter.compose(actor, recordId);
      const record = { kind: letter.recordKind, id: recordId, version, link: `${printing.address}${path}` };
      return this.papers.letter(actor, record, { content, number: printing.number });
    }
    const label = printing.number ?? messageOf('document.draft', actor.language);
    const id = ownIdOf(form);
    if (id !== null) {
      return this.own.fill(actor, { id, filter, label });
    }
    return this.exports.export(actor, { sheet: form, filter, phones: 'masked', label });
  }

  /** @throws request.not-found */
  private async sheetOf(form: string): Promise<Sheet> {
    const id = ownIdOf(form);
    return this.sheets.require(id === null ? form : await this.own.sheetOf(id));
  }
}

function expectPermission(actor: Actor, { permission }: Sheet | Letter): void {
  if (!actor.permissions.has(permission)) {
    throw platformErrors.forbidden();
  }
}

function expectFilter(actor: Actor, sheet: Sheet, filter: Record<string, unknown>): void {
  try {
    sheet.open(actor, { filter, phones: 'masked' });
  } catch (error) {
    throw error instanceof ZodError ? filterRefused(error) : error;
  }
}

function filterRefused(error: ZodError) {
  const fields = error.issues.map((issue) => ({
    path: ['filter', ...issue.path].join('/'),
    code: 'document.unknown-filter',
  }));
  return documentErrors.unknownFilter({}, fields);
}
