import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AlignmentType, Paragraph } from 'docx';
import { toBuffer } from 'qrcode';
import type { Actor } from '../platform/actor/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { DocumentMarker, type DocumentMarks } from './document-marks.js';
import { formTable } from './docx/form-docx.js';
import { blankLine, letterDocx, signature } from './docx/letter-docx.js';
import { bodyParagraphs, pageOf, paragraphs, titleParagraphs } from './docx/page.js';
import { stampNote, stampParagraphs, type Stamp } from './docx/stamp.js';
import { ExportLog } from './export-log.js';
import { FileMaker } from './file-maker.js';
import type { FormContent, OnePageContent } from './form.js';
import type { LetterContent } from './letter.js';
import { localDay, writtenDay } from './local-day.js';
import { DOCX, type MadeFile } from './made-file.js';
import { stampText, type RecordStamp } from './record-stamp.js';

/** Numbers of the parts of a page: 一、二、三、… */
const NUMERALS = '一二三四五六七八九十';

/** Papers about one record as .docx, each with the QR code of record and version, each in the log. */
@Injectable()
export class RecordPapers {
  constructor(
    private readonly marker: DocumentMarker,
    private readonly files: FileMaker,
    private readonly log: ExportLog,
  ) {}

  /** The caller has made sure that the actor may see all of it. */
  async form(actor: Actor, record: RecordStamp, content: FormContent): Promise<MadeFile> {
    const marks = await this.marker.marksOf(actor);
    const { language } = actor;
    const code = content.code === null ? '' : messageOf('document.code', language, { code: content.code });
    const buffer = await pageOf({
      ...frameOf(actor, marks, content.title),
      form: 'form',
      children: [
        ...titleParagraphs(content.title, 'form'),
        ...paragraphs(code, { font: 'body', alignment: AlignmentType.RIGHT }),
        formTable(content.fields),
        ...paragraphs(marks.foot, { font: 'foot', size: 'small' }),
        ...stampParagraphs(await stampOf(actor, record)),
      ],
    });
    return this.finish(actor, record, { buffer, marks, content });
  }

  /** Parts about which the record says nothing are left out; the caller names them to the writer. */
  async onePage(actor: Actor, record: RecordStamp, content: OnePageContent): Promise<MadeFile> {
    const marks = await this.marker.marksOf(actor);
    const said = content.sections.flatMap(({ heading, text }) => (text === null ? [] : [{ heading, text }]));
    const stamp = await stampOf(actor, record);
    const number = (index: number): string => (actor.language === 'zh-CN' ? `${NUMERALS[index]}、` : `${index + 1}. `);
    const buffer = await pageOf({
      ...frameOf(actor, marks, content.title),
      form: 'letter',
      children: [
        ...titleParagraphs(content.title, 'letter'),
        new Paragraph({}),
        ...said.flatMap(({ heading, text }, index) => [
          ...bodyParagraphs(`${number(index)}${heading}`, 'heading'),
          ...bodyParagraphs(text, 'body'),
        ]),
        blankLine(),
        ...signature(marks.unit, { day: writtenDay(marks.asOf, actor.language), stamp }),
        stampNote(stamp),
      ],
    });
    return this.finish(actor, record, { buffer, marks, content });
  }

  /** Without a number it is a draft. What is issued goes to others: it names nobody who made it, unless it is secret. */
  async letter(
    actor: Actor,
    record: RecordStamp,
    { content, number }: { content: LetterContent; number: string | null },
  ): Promise<MadeFile> {
    const marks = await this.marker.marksOf(actor);
    const { language } = actor;
    const isForOthers = number !== null && content.isConfidential !== true;
    const buffer = await letterDocx(content, {
      number: number ?? messageOf('document.draft', language),
      day: writtenDay(marks.asOf, language),
      creator: marks.person,
      language,
      watermark: isForOthers ? null : marks.watermark,
      stamp: await stampOf(actor, record),
    });
    return this.finish(actor, record, { buffer, marks, content });
  }

  private async finish(actor: Actor, record: RecordStamp, { buffer, marks, content }: Finished): Promise<MadeFile> {
    const name = `${content.title}_${localDay(marks.asOf)}.docx`;
    const file = await this.files.make(Readable.from([buffer]), { name, mediaType: DOCX });
    await this.log.notePrint(actor, file, { form: content.form, record });
    return file;
  }
}

interface Finished {
  buffer: Buffer;
  marks: DocumentMarks;
  content: Pick<FormContent, 'form' | 'title'>;
}

export function frameOf({ language }: Actor, { person, watermark }: DocumentMarks, title: string) {
  return { title, creator: person, language, watermark };
}

export async function stampOf({ language }: Actor, record: RecordStamp): Promise<Stamp> {
  const png = await toBuffer(stampText(record), { type: 'png', errorCorrectionLevel: 'M', margin: 1, width: 304 });
  const { version, note = messageOf('document.scan', language) } = record;
  return { png, note: messageOf('document.version', language, { version, note }) };
}
