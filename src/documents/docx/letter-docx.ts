import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  convertMillimetersToTwip,
  type IBorderOptions,
  type IParagraphOptions,
  type ImageRun,
} from 'docx';
import type { Language } from '../../platform/actor/index.js';
import { messageOf } from '../../platform/i18n/index.js';
import type { LetterContent, LetterParagraph } from '../letter.js';
import { stampBeside, stampNote, type Stamp } from './stamp.js';
import { bodyParagraphs, pageOf, paragraphs, run, titleParagraphs, watermarkParagraphs } from './page.js';
import { widthOf } from './title-lines.js';

/** 3号 is 16 pt: one character of the body, in twips. */
const CHARACTER = 320;
/** 28 points a line, so that 22 lines fit the 225 mm of a page. */
const LINE = { line: 28 * 20, lineRule: LineRuleType.EXACT } as const;
const RED = 'FF0000';
/** The red lines are 170 mm long, the text is 156 mm wide. */
const BEYOND_TEXT = convertMillimetersToTwip(7);
const TEXT_WIDTH_PT = 442;
const LARGEST_NAME_PT = 40;

export interface LetterFrame {
  /** 发文字号, or 草稿. */
  number: string;
  /** 成文日期 */
  day: string;
  creator: string;
  language: Language;
  /** Null on what goes to others. */
  watermark: string | null;
  stamp: Stamp;
}

/** A letter in the 信函格式 of GB/T 9704-2012 10.1: name above a red double line, a second one at the foot. */
export async function letterDocx(content: LetterContent, frame: LetterFrame): Promise<Buffer> {
  const { language, creator, watermark } = frame;
  return pageOf({
    title: content.title,
    creator,
    language,
    watermark,
    form: 'letter',
    arePagesDashed: true,
    firstPage: {
      header: [...(watermark === null ? [] : watermarkParagraphs(watermark)), issuerMark(content.issuer)],
      footer: [footLine()],
    },
    children: [
      ...paragraphs(frame.number, { font: 'body', size: 'body', alignment: AlignmentType.RIGHT }),
      blankLine(),
      ...titleParagraphs(content.title, 'letter'),
      blankLine(),
      ...addressee(content.addressee, language),
      ...content.body.flatMap(bodyOf),
      ...enclosures(content.enclosures ?? [], language),
      blankLine(),
      ...signature(content.issuer, frame),
      ...(content.note ? bodyParagraphs(messageOf('document.letter.note', language, { note: content.note })) : []),
      ...copies(content.copies ?? null, language),
      stampNote(frame.stamp),
    ],
  });
}

/** 发文机关标志, as large as its length allows. */
function issuerMark(issuer: string): Paragraph {
  const points = Math.min(LARGEST_NAME_PT, Math.floor(TEXT_WIDTH_PT / Math.max(widthOf(issuer), 1)));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: -BEYOND_TEXT, right: -BEYOND_TEXT },
    spacing: { after: 120 },
    border: { bottom: redLine(BorderStyle.THICK_THIN_SMALL_GAP) },
    children: [run(issuer, { font: 'title', size: points * 2, color: RED })],
  });
}

/** 20 mm above the edge of the paper. */
function footLine(): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT },
    indent: { left: -BEYOND_TEXT, right: -BEYOND_TEXT },
    border: { top: redLine(BorderStyle.THIN_THICK_SMALL_GAP) },
  });
}

function redLine(style: IBorderOptions['style']): IBorderOptions {
  return { style, color: RED, size: 24, space: 8 };
}

export function blankLine(): Paragraph {
  return line('', {});
}

function line(text: string, options: Omit<IParagraphOptions, 'children' | 'spacing'>): Paragraph {
  return new Paragraph({ ...options, spacing: LINE, children: [run(text, { font: 'body', size: 'body' })] });
}

/** 主送机关 begins at the left edge. */
function addressee(name: string | null, language: Language): Paragraph[] {
  return name === null ? [] : [line(messageOf('document.letter.to', language, { name }), {})];
}

function bodyOf({ text, level }: LetterParagraph): Paragraph[] {
  return bodyParagraphs(text, level === 'heading' ? 'heading' : level === 'subheading' ? 'foot' : 'body');
}

/** One line below the text; several are numbered. */
function enclosures(names: readonly string[], language: Language): Paragraph[] {
  if (names.length === 0) {
    return [];
  }
  const label = messageOf('document.letter.enclosures', language);
  const hanging = Math.ceil(widthOf(label)) * CHARACTER;
  return [
    blankLine(),
    ...names.map((name, index) =>
      line(`${index === 0 ? label : ''}${names.length === 1 ? '' : `${index + 1}. `}${name}`, {
        indent: { left: 2 * CHARACTER + hanging, ...(index === 0 && { hanging }) },
      }),
    ),
  ];
}

/** The date stands four characters from the right edge, the name centred above it (GB/T 9704-2012 7.3.5.1). */
export function signature(issuer: string, { day, stamp }: Pick<LetterFrame, 'day' | 'stamp'>): Paragraph[] {
  const [name, date] = [widthOf(issuer), widthOf(day)];
  const nameFromRight = Math.max(2, 4 + (date - name) / 2);
  const dateFromRight = nameFromRight + (name - date) / 2;
  const fromRight = (text: string, characters: number, beside: readonly ImageRun[] = []): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      keepLines: true,
      spacing: LINE,
      indent: { right: Math.max(0, Math.round(characters * CHARACTER)) },
      children: [...beside, run(text, { font: 'body', size: 'body' })],
    });
  return [fromRight(issuer, nameFromRight, [stampBeside(stamp)]), fromRight(day, dateFromRight)];
}

/** 抄送机关 hang behind their label, in 4号 (GB/T 9704-2012 7.4.2). */
function copies(names: string | null, language: Language): Paragraph[] {
  if (names === null || names === '') {
    return [];
  }
  const text = messageOf('document.letter.copies', language, { names });
  const paragraph = new Paragraph({
    spacing: { before: 400 },
    indent: { left: 280 * 4, right: 280, hanging: 280 * 3 },
    children: [run(text, { font: 'body', size: 'copies' })],
  });
  return [paragraph];
}
