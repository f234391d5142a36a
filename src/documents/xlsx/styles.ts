/** 五号, in points. The first font is the one whose digits the widths of columns are counted in. */
const BODY_SIZE = 10.5;
/** 2号 */
const TITLE_SIZE = 22;
/** Half a character of the body: the unit of a column's width. */
const UNIT_PT = BODY_SIZE / 2;
/** What is left of A4 between the margins of 0.6 inches. */
const PRINTED_PT = { portrait: 509, landscape: 755 } as const;
/** On the screen a title is not read from across the room. */
const LARGEST_TITLE = 40;

/** The title's size in the file, so that it is 2号 on paper although a wide sheet is made to fit. */
export function titleSizeOf(widths: readonly number[], orientation: keyof typeof PRINTED_PT): number {
  const width = widths.reduce((sum, one) => sum + one, 0) * UNIT_PT;
  const scale = Math.min(1, PRINTED_PT[orientation] / width);
  return Math.min(LARGEST_TITLE, Math.round(TITLE_SIZE / scale));
}

/** Fonts by name, none embedded: offices have them, and a spreadsheet falls back where they are missing. */
const FONTS = ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312'] as const;
const [BODY, TITLE, HEADING, FOOT] = [0, 1, 2, 3];

/** Numbers of the formats below; 49 is `@`, which keeps a text a text even after it was edited. */
const TEXT = 49;
const [AMOUNT, DAY, MINUTE] = [164, 165, 166];
const FORMATS: Readonly<Record<number, string>> = {
  [AMOUNT]: '#,##0.00####',
  [DAY]: 'yyyy-mm-dd',
  [MINUTE]: 'yyyy-mm-dd hh:mm',
};

type Horizontal = 'left' | 'center' | 'right';

interface Style {
  font: number;
  format: number;
  horizontal: Horizontal;
  isFramed: boolean;
}

function style(font: number, format: number, horizontal: Horizontal): Style {
  return { font, format, horizontal, isFramed: true };
}

const STYLES = {
  plain: { font: BODY, format: 0, horizontal: 'left', isFramed: false },
  title: { font: TITLE, format: TEXT, horizontal: 'center', isFramed: false },
  unit: { font: BODY, format: TEXT, horizontal: 'right', isFramed: false },
  /** A cell for people to type in. */
  typed: { font: BODY, format: TEXT, horizontal: 'left', isFramed: false },
  foot: { font: FOOT, format: TEXT, horizontal: 'left', isFramed: false },
  header: style(HEADING, TEXT, 'center'),
  text: style(BODY, TEXT, 'left'),
  place: style(BODY, 0, 'center'),
  number: style(BODY, 0, 'right'),
  amount: style(BODY, AMOUNT, 'right'),
  day: style(BODY, DAY, 'center'),
  minute: style(BODY, MINUTE, 'center'),
  totalLabel: style(HEADING, TEXT, 'center'),
  totalAmount: style(HEADING, AMOUNT, 'right'),
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

const names = Object.keys(STYLES) as StyleName[];

/** The style's number in the file. */
export const STYLE_NUMBERS = Object.fromEntries(names.map((name, number) => [name, number])) as Record<
  StyleName,
  number
>;

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** The part `xl/styles.xml`. */
export function stylesPart(titleSize: number): string {
  const formats = Object.entries(FORMATS).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const fonts = FONTS.map((name, font) => {
    const size = font === TITLE ? titleSize : BODY_SIZE;
    return `<font><sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
  });
  const frame = SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('');
  const open = SIDES.map((side) => `<${side}/>`).join('');
  const cells = names.map((name) => cellFormat(STYLES[name]));
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    counted('numFmts', formats),
    counted('fonts', fonts),
    counted(
      'fills',
      ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
    ),
    counted('borders', [`<border>${open}<diagonal/></border>`, `<border>${frame}<diagonal/></border>`]),
    counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    counted('cellXfs', cells),
    counted('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']),
  ].join('')}</styleSheet>`;
}

function cellFormat({ font, format, horizontal, isFramed }: Style): string {
  const ids = `numFmtId="${format}" fontId="${font}" fillId="0" borderId="${isFramed ? 1 : 0}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${ids} ${applied}><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
}

function counted(element: string, items: readonly string[]): string {
  return `<${element} count="${items.length}">${items.join('')}</${element}>`;
}
