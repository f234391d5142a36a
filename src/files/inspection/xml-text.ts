/** A tag that never ends is no tag: what was kept of it is text again. */
const LONGEST_TAG = 65_536;
const LINE_ENDS = /<\/(?:\w+:)?(?:p|h|si|row|is|tr)>|<(?:\w+:)?(?:br|cr|tab|line-break)(?:\s[^>]*)?\/?>/g;
/** The star that word processors insert as a symbol of the font Wingdings. */
const STAR_SYMBOL = /<w:sym\b[^>]*w:char="F0(?:AB|B5|B6)"[^>]*>/gi;

/** Takes XML in chunks and gives back its text, a line for each paragraph or cell text. */
export class XmlText {
  private open = '';

  push(chunk: string): string {
    const xml = this.open + chunk;
    const start = xml.lastIndexOf('<');
    const isOpen = start > xml.lastIndexOf('>') && xml.length - start < LONGEST_TAG;
    this.open = isOpen ? xml.slice(start) : '';
    return textOf(isOpen ? xml.slice(0, start) : xml);
  }
}

function textOf(xml: string): string {
  return xml
    .replace(STAR_SYMBOL, '★')
    .replace(LINE_ENDS, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    });
}
