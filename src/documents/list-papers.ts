import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Paragraph } from 'docx';
import type { Actor } from '../platform/actor/index.js';
import { DocumentMarker } from './document-marks.js';
import { formTable } from './docx/form-docx.js';
import { listTable, type ListColumn } from './docx/list-docx.js';
import { pageOf, paragraphs, titleParagraphs } from './docx/page.js';
import { stampParagraphs } from './docx/stamp.js';
import { ExportLog } from './export-log.js';
import { FileMaker } from './file-maker.js';
import type { FormField } from './form.js';
import { localDay } from './local-day.js';
import { DOCX, type MadeFile } from './made-file.js';
import { frameOf, stampOf } from './record-papers.js';
import type { RecordStamp } from './record-stamp.js';

export interface ListTable {
  heading: string;
  columns: readonly ListColumn[];
  rows: ReadonlyArray<readonly string[]>;
}

/** A paper of several lists with a head, signed at its foot: 工作移交清单. */
export interface ListContent {
  /** Name in the log: `handover.pack`. */
  form: string;
  title: string;
  /** What stands above the lists. */
  facts: readonly FormField[];
  tables: readonly ListTable[];
  /** Who signs, each with a line of its own. */
  signatures: readonly FormField[];
}

/** Lists about one record as .docx, with the QR code of record and version, each in the log. */
@Injectable()
export class ListPapers {
  constructor(
    private readonly marker: DocumentMarker,
    private readonly files: FileMaker,
    private readonly log: ExportLog,
  ) {}

  /** The caller has made sure that the actor may see all of it. */
  async lists(actor: Actor, record: RecordStamp, content: ListContent): Promise<MadeFile> {
    const marks = await this.marker.marksOf(actor);
    const buffer = await pageOf({
      ...frameOf(actor, marks, content.title),
      form: 'form',
      children: [
        ...titleParagraphs(content.title, 'form'),
        new Paragraph({}),
        formTable(content.facts),
        ...content.tables.flatMap(({ heading, columns, rows }) => [
          new Paragraph({}),
          ...paragraphs(heading, { font: 'heading' }),
          listTable(columns, rows),
        ]),
        new Paragraph({}),
        formTable(content.signatures),
        ...stampParagraphs(await stampOf(actor, record)),
      ],
    });
    const name = `${content.title}_${localDay(marks.asOf)}.docx`;
    const file = await this.files.make(Readable.from([buffer]), { name, mediaType: DOCX });
    await this.log.notePrint(actor, file, { form: content.form, record });
    return file;
  }
}
