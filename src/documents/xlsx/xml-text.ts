/** What XML 1.0 has no form for; a file that contains it cannot be opened. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Spreadsheets read `_x0041_` as a character. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Excel refuses a file with a longer cell. */
const LONGEST = 32_767;

export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** A text as the content of a cell. What is too long for a cell ends with a note that says so. */
export function cellText(text: string): string {
  const note = `…（共 ${text.length} 字，此处从略）`;
  const fitting = text.length > LONGEST ? `${text.slice(0, LONGEST - note.length)}${note}` : text;
  const lines = fitting.replace(/\r\n?/g, '\n');
  return escapeXml(lines.replace(LOOKS_ESCAPED, '_x005F_'));
}
