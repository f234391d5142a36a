import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { Settings } from '../platform/settings/index.js';
import { DocumentMarker, type DocumentMarks } from './document-marks.js';
import { documentErrors } from './documents.errors.js';
import { FileMaker } from './file-maker.js';
import { localDay, localMinute } from './local-day.js';
import { XLSX, type MadeFile } from './made-file.js';
import { layoutOf, type SheetLayout } from './sheet-layout.js';
import type { Sheet, SheetLines } from './sheet.js';
import { workbookStream } from './xlsx/package.js';
import { TooManyRows, Worksheet, type SheetFrame } from './xlsx/worksheet.js';

/** Makes the .xlsx of a sheet, in the layout of this zone. */
@Injectable()
export class SheetWorkbooks {
  constructor(
    private readonly marker: DocumentMarker,
    private readonly files: FileMaker,
    private readonly settings: Settings,
  ) {}

  /** @throws export.too-many-rows */
  async make(
    actor: Actor,
    sheet: Sheet,
    { lines, label, columns }: Content,
  ): Promise<{ file: MadeFile; rows: number }> {
    const laidOut = narrowed(layoutOf(sheet, await this.settings.get(sheet.layout), actor.language), columns);
    const layout = label === undefined ? laidOut : { ...laidOut, unitLine: labelled(label, laidOut.unitLine) };
    const marks = await this.marker.marksOf(actor);
    const worksheet = new Worksheet(layout, frameOf(actor, marks));
    const stream = workbookStream(layout.title, worksheet, worksheet.xml(lines));
    const name = `${layout.title}_${localDay(marks.asOf)}.xlsx`;
    try {
      return { file: await this.files.make(stream, { name, mediaType: XLSX }), rows: worksheet.rows };
    } catch (error) {
      throw error instanceof TooManyRows ? documentErrors.tooManyRows() : error;
    }
  }
}

interface Content {
  lines: SheetLines;
  /** 文号 or 草稿, beside the units. */
  label?: string | undefined;
  /** Keys of the columns that are wanted; all of them when left out. */
  columns?: readonly string[] | undefined;
}

function narrowed(layout: SheetLayout, wanted: readonly string[] | undefined): SheetLayout {
  return wanted === undefined
    ? layout
    : { ...layout, columns: layout.columns.filter(({ key }) => wanted.includes(key)) };
}

function labelled(label: string, unitLine: string | null): string {
  return unitLine === null ? label : `${label}　　${unitLine}`;
}

function frameOf({ language }: Actor, { asOf, foot, watermark }: DocumentMarks): SheetFrame {
  return {
    placeHeader: messageOf('document.place', language),
    total: messageOf('document.total', language),
    foot,
    closing: (rows) => messageOf('document.closing', language, { rows, minute: localMinute(asOf) }),
    watermark,
    pages: messageOf('document.pages', language),
  };
}
