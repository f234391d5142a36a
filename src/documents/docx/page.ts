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

type Child = NonNullable<ISectionOptions['children']>[number];

/** Fonts of GB/T 9704-2012, by name: the title 小标宋, the body 仿宋, headings 黑体 and 楷体. None is embedded. */
export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  foot: '楷体_GB2312',
} as const;

/** In half points: 2号 is 22 pt, 3号 16 pt, 小四 12 pt. */
export const SIZES = { title: 44, body: 32, table: 24, small: 21 } as const;

/** 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm on A4. */
const LETTER = { top: 37, left: 28, right: 26, bottom: 35 } as const;
/** Forms need more of the page. */
const FORM = { top: 25, left: 22, right: 20, bottom: 22 } as const;
const A4 = { width: 210, height: 297 } as const;

interface Lettering {
  font: keyof typeof FONTS;
  size?: keyof typeof SIZES;
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** One paragraph for each line of the text. */
export function paragraphs(text: string, { font, size = 'table', alignment }: Lettering): Paragraph[] {
  return text.split(/\r\n?|\n/).map((line) => new Paragraph({ alignment, children: [run(line, { font, size })] }));
}

/** The body of a letter: 3号, the first line two characters in, 28 points a line. */
export function bodyParagraphs(text: string, font: keyof typeof FONTS): Paragraph[] {
  return text.split(/\r\n?|\n/).map(
    (line) =>
      new Paragraph({
        indent: { firstLineChars: 200, firstLine: 2 * 320 },
        spacing: { line: 28 * 20, lineRule: LineRuleType.EXACT },
        children: [run(line, { font, size: 'body' })],
      }),
  );
}

export function run(text: string, { font, size = 'table' }: Lettering): TextRun {
  const name = FONTS[font];
  return new TextRun({ text, size: SIZES[size], font: { ascii: name, hAnsi: name, eastAsia: name, cs: name } });
}

interface Page {
  title: string;
  creator: string;
  language: Language;
  /** Name and time, at the head of each page. */
  watermark: string;
  form: 'letter' | 'form';
  children: readonly Child[];
}

/** An A4 document with watermark and page numbers. */
export async function pageOf({ title, creator, language, watermark, form, children }: Page): Promise<Buffer> {
  const margins = form === 'letter' ? LETTER : FORM;
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(A4.width), height: convertMillimetersToTwip(A4.height) },
            margin: {
              top: convertMillimetersToTwip(margins.top),
              left: convertMillimetersToTwip(margins.left),
              right: convertMillimetersToTwip(margins.right),
              bottom: convertMillimetersToTwip(margins.bottom),
            },
          },
        },
        headers: {
          default: new Header({
            children: paragraphs(watermark, { font: 'body', size: 'small', alignment: AlignmentType.RIGHT }),
          }),
        },
        footers: { default: new Footer({ children: [pageNumbers(language)] }) },
        children: [...children],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function pageNumbers(language: Language): Paragraph {
  const word = (code: string): string => messageOf(`document.page-of.${code}`, language);
  const children = [word('before'), PageNumber.CURRENT, word('between'), PageNumber.TOTAL_PAGES, word('after')];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: SIZES.small, font: FONTS.body, children })],
  });
}
