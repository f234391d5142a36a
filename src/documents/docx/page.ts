import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type ISectionOptions,
} from 'docx';
import type { Language } from '../../platform/actor/index.js';
import { messageOf } from '../../platform/i18n/index.js';
import '../documents.messages.js';
import { titleLines } from './title-lines.js';

export type Child = NonNullable<ISectionOptions['children']>[number];

/** Fonts of GB/T 9704-2012, by name: the title 小标宋, the body 仿宋, headings 黑体 and 楷体. None is embedded. */
export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  foot: '楷体_GB2312',
} as const;

/** In half points: 2号 is 22 pt, 3号 16 pt, 4号 14 pt, 小四 12 pt. */
export const SIZES = { title: 44, body: 32, copies: 28, table: 24, small: 21 } as const;

/** 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm on A4. */
const LETTER = { top: 37, left: 28, right: 26, bottom: 35, header: 30, footer: 20 } as const;
/** Forms need more of the page. */
const FORM = { top: 25, left: 22, right: 20, bottom: 22, header: 13, footer: 13 } as const;
/** How many characters of a title fit between the margins. */
const TITLE_CHARACTERS = { letter: 20, form: 21 } as const;
const A4 = { width: 210, height: 297 } as const;

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface Lettering {
  font: keyof typeof FONTS;
  /** By name, or in half points. */
  size?: keyof typeof SIZES | number;
  /** `RRGGBB` */
  color?: string;
  alignment?: Alignment;
}

/** One paragraph for each line of the text. */
export function paragraphs(text: string, { font, size = 'table', alignment }: Lettering): Paragraph[] {
  return text.split(/\r\n?|\n/).map((line) => new Paragraph({ alignment, children: [run(line, { font, size })] }));
}

/** 小标宋 2号, centred, in lines of about the same length. */
export function titleParagraphs(title: string, form: Page['form']): Paragraph[] {
  const lines = titleLines(title, TITLE_CHARACTERS[form]).join('\n');
  return paragraphs(lines, { font: 'title', size: 'title', alignment: AlignmentType.CENTER });
}

/** The body of a letter: 3号, the first line two characters in, 28 points a line. */
export function bodyParagraphs(text: string, font: keyof typeof FONTS = 'body'): Paragraph[] {
  return text.split(/\r\n?|\n/).map(
    (line) =>
      new Paragraph({
        indent: { firstLineChars: 200, firstLine: 2 * 320 },
        spacing: { line: 28 * 20, lineRule: LineRuleType.EXACT },
        children: [run(line, { font, size: 'body' })],
      }),
  );
}

export function run(text: string, { font, size = 'table', color }: Omit<Lettering, 'alignment'>): TextRun {
  const name = FONTS[font];
  const halfPoints = typeof size === 'number' ? size : SIZES[size];
  return new TextRun({ text, color, size: halfPoints, font: { ascii: name, hAnsi: name, eastAsia: name, cs: name } });
}

/** What stands around the text of a page. */
interface Around {
  header: readonly Paragraph[];
  footer: readonly Paragraph[];
}

interface Page {
  title: string;
  creator: string;
  language: Language;
  /** Name and time, at the head of each page; null on what goes to others. */
  watermark: string | null;
  form: 'letter' | 'form';
  /** A letter's first page has its own. */
  firstPage?: Around;
  /** — 1 — (GB/T 9704-2012 7.5) instead of 第 1 页 共 2 页. */
  arePagesDashed?: boolean;
  children: readonly Child[];
}

/** An A4 document with page numbers. */
export async function pageOf(page: Page): Promise<Buffer> {
  const { title, creator, language, watermark, form, firstPage, arePagesDashed = false, children } = page;
  const pages = arePagesDashed ? dashedPages() : wordedPages(language);
  const around: Around = { header: watermarkParagraphs(watermark), footer: [pages] };
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    sections: [
      {
        properties: { titlePage: firstPage !== undefined, page: { size: paper(), margin: marginsOf(form) } },
        headers: {
          default: new Header({ children: around.header }),
          ...(firstPage && { first: new Header({ children: firstPage.header }) }),
        },
        footers: {
          default: new Footer({ children: around.footer }),
          ...(firstPage && { first: new Footer({ children: firstPage.footer }) }),
        },
        children: [...children],
      },
    ],
  });
  return Packer.toBuffer(document);
}

export function watermarkParagraphs(watermark: string | null): Paragraph[] {
  return watermark === null
    ? [new Paragraph({})]
    : paragraphs(watermark, { font: 'body', size: 'small', alignment: AlignmentType.RIGHT });
}

function paper() {
  return { width: convertMillimetersToTwip(A4.width), height: convertMillimetersToTwip(A4.height) };
}

function marginsOf(form: Page['form']) {
  const { top, left, right, bottom, header, footer } = form === 'letter' ? LETTER : FORM;
  return {
    top: convertMillimetersToTwip(top),
    left: convertMillimetersToTwip(left),
    right: convertMillimetersToTwip(right),
    bottom: convertMillimetersToTwip(bottom),
    header: convertMillimetersToTwip(header),
    footer: convertMillimetersToTwip(footer),
  };
}

function wordedPages(language: Language): Paragraph {
  const word = (code: string): string => messageOf(`document.page-of.${code}`, language);
  const children = [word('before'), PageNumber.CURRENT, word('between'), PageNumber.TOTAL_PAGES, word('after')];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: SIZES.small, font: FONTS.body, children })],
  });
}

/** 4号 digits between dashes (GB/T 9704-2012 7.5). */
function dashedPages(): Paragraph {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: SIZES.copies, font: '宋体', children })],
  });
}
