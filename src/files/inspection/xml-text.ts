/** A tag that never ends is no tag: what was kept of it is text again. */
const LONGEST_TAG = 65_536;
const LONGEST_REFERENCE = 10;
// A tag holds no `<`: without that, text of nothing but `<` would be searched in quadratic time.
const TAG = /<[^<>]*>/g;
const LINE_ENDS = /<\/(?:\w{1,10}:)?(?:p|h|si|row|is|tr)>|<(?:\w{1,10}:)?(?:br|cr|tab|line-break)(?:\s[^<>]*)?\/?>/g;
/** What it encloses is text. */
const CDATA = /<!\[CDATA\[|\]\]>/g;
/** The star that word processors insert as a symbol of the font Wingdings. */
const STAR_SYMBOL = /<w:sym\b[^<>]*w:char="F0(?:AB|B5|B6)"[^<>]*>/gi;

/** Takes XML in chunks and gives back its text, a line for each paragraph or cell text. */
export class XmlText {
  private open = '';

  push(chunk: string): string {
    const xml = this.open + chunk;
    const end = endOfWhole(xml);
    this.open = xml.slice(end);
    return textOf(xml.slice(0, end));
  }
}

/** Where a tag or a character reference begins that the next chunk will end. */
function endOfWhole(xml: string): number {
  const reference = xml.slice(-LONGEST_REFERENCE).search(/&[#\w]*$/);
  const end = reference < 0 ? xml.length : Math.max(0, xml.length - LONGEST_REFERENCE) + reference;
  const tag = xml.lastIndexOf('<');
  return tag > xml.lastIndexOf('>') && xml.length - tag < LONGEST_TAG ? Math.min(tag, end) : end;
}

function textOf(xml: string): string {
  return xml
    .replace(CDATA, '')
    .replace(STAR_SYMBOL, '★')
    .replace(LINE_ENDS, '\n')
    .replace(TAG, '')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    });
}
