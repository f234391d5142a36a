import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { platformErrors } from '../../platform/errors/index.js';
import { messageOf } from '../../platform/i18n/index.js';
import { DocumentMarker } from '../document-marks.js';
import { documentErrors } from '../documents.errors.js';
import { FileMaker } from '../file-maker.js';
import { localDay, localMinute } from '../local-day.js';
import { XLSX, type MadeFile } from '../made-file.js';
import { SheetExports, type Making } from '../sheet-exports.service.js';
import type { KeyedLine, OpenedSheet, Sheet } from '../sheet.js';
import { differenceOf, goneSince, type Snapshot } from './differences.js';
import { shownIn } from './form-values.js';
import { filledParts, type FilledLine } from './own-filling.js';
import { PLACE } from './own-mapping.js';
import { openPackage, packed } from './own-package.js';
import { OwnSheetsQueries } from './own-sheets.queries.js';
import { OwnSheetsRepository, type OwnSheet } from './own-sheets.repository.js';

/** A form is filled in memory, and read by people. */
const MOST_LINES = 5_000;

interface Wanted {
  id: string;
  filter: Record<string, unknown>;
  /** 文号 or 草稿. */
  label: string;
}

/** A form of the zone, filled with the records of its sheet and compared with what was issued last. */
@Injectable()
export class OwnPrinting {
  constructor(
    private readonly repository: OwnSheetsRepository,
    private readonly queries: OwnSheetsQueries,
    private readonly exports: SheetExports,
    private readonly files: FileMaker,
    private readonly marker: DocumentMarker,
  ) {}

  /** Phones are masked. @throws export.too-many-rows, export.used-up, access.denied, request.not-found */
  async fill(actor: Actor, { id, filter, label }: Wanted): Promise<MadeFile> {
    const own = await this.repository.find(id);
    if (!own) {
      throw platformErrors.notFound();
    }
    const make: Making = (opened, sheet) => this.made(actor, own, { opened, sheet, label });
    return this.exports.export(actor, { sheet: own.sheet, filter, phones: 'masked', make });
  }

  /** Which of our sheets fills it. @throws request.not-found */
  async sheetOf(id: string): Promise<string> {
    const sheet = await this.repository.sheetOf(id);
    if (sheet === null) {
      throw platformErrors.notFound();
    }
    return sheet;
  }

  private async made(
    actor: Actor,
    own: OwnSheet,
    { opened, sheet, label }: { opened: OpenedSheet; sheet: Sheet; label: string },
  ): Promise<{ file: MadeFile; rows: number }> {
    const form = await openPackage(own.content);
    const lines = await linesOf(opened);
    const before = await this.queries.lastSnapshot(actor, own.id);
    const marks = await this.marker.marksOf(actor);
    const { language } = actor;
    const snapshot = snapshotOf(own, sheet, lines);
    const filled: FilledLine[] = lines.map(({ key, values }) => ({
      values,
      difference: before === null || key === null ? '' : differenceOf(snapshot[key] ?? {}, before[key], language),
    }));
    const closing = [
      label,
      marks.watermark,
      messageOf('document.closing', language, { rows: lines.length, minute: localMinute(marks.asOf) }),
      goneSince(snapshot, before, language),
    ];
    const filling = {
      lines: filled,
      differenceHeader: messageOf('document.difference', language),
      closing: closing.filter((part) => part !== '').join('　'),
    };
    const parts = filledParts(form, sheet, { mapping: own, filling });
    const name = `${own.name}_${localDay(marks.asOf)}.xlsx`;
    const file = await this.files.make(packed(form.parts, parts), { name, mediaType: XLSX });
    return { file: { ...file, snapshot }, rows: lines.length };
  }
}

async function linesOf(opened: OpenedSheet): Promise<KeyedLine[]> {
  const lines: KeyedLine[] = [];
  for await (const portion of opened.keyed()) {
    lines.push(...portion);
    if (lines.length > MOST_LINES) {
      throw documentErrors.tooManyRows();
    }
  }
  return lines;
}

/** By key of the record: what stands under each header, in the form's own units. */
function snapshotOf({ columns }: OwnSheet, sheet: Sheet, lines: readonly KeyedLine[]): Snapshot {
  const mapped = columns.filter(({ key }) => key !== null && key !== PLACE);
  return Object.fromEntries(
    lines.flatMap(({ key, values }) => {
      const texts = mapped.map(({ header, key: column }) => {
        const index = sheet.columns.findIndex((one) => one.key === column);
        const value = values[index] ?? null;
        const kind = sheet.columns[index]?.kind ?? 'text';
        return [header, value === null ? '' : shownIn(header, kind, { value, isDay: false }).text];
      });
      return key === null ? [] : [[key, Object.fromEntries(texts) as Record<string, string>]];
    }),
  );
}
