const LONGEST_NAME_BYTES = 255;
/** Control characters, NUL included; marks that turn or hide parts of a name (`exe.fdp` shown as `pdf.exe`). */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const FORBIDDEN_ON_WINDOWS = /[<>:"|?*]/g;
const DEVICES_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export interface NameParts {
  stem: string;
  /** Lower case, without the dot; empty when there is none. */
  extension: string;
}

/**
 * A name that is safe on every system and still the one people know: no path, nothing invisible, at most 255 bytes,
 * Chinese kept. It is shown and sent, never used as a path.
 */
export function cleanName(raw: string): string {
  const last = raw.toWellFormed().replace(INVISIBLE, '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const safe = last.replace(FORBIDDEN_ON_WINDOWS, '_').replace(/^\s+|[\s.]+$/gu, '');
  const { stem, extension } = splitName(safe === '' ? 'file' : safe);
  const named = DEVICES_ON_WINDOWS.test(safe) ? `_${stem}` : stem;
  return joinName({ stem: named === '' ? 'file' : named, extension });
}

export function splitName(name: string): NameParts {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  // What follows the dot of `附件1.关于项目的请示` is no extension.
  return /^[a-z0-9]{1,10}$/.test(extension) ? { stem: name.slice(0, dot), extension } : { stem: name, extension: '' };
}

/** Cuts the stem, never the extension and never a character, so that the whole fits into 255 bytes. */
export function joinName({ stem, extension }: NameParts): string {
  const ending = extension === '' ? '' : `.${extension}`;
  let kept = '';
  let bytes = Buffer.byteLength(ending);
  for (const character of stem) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_NAME_BYTES) {
      break;
    }
    kept += character;
  }
  return kept.replace(ending === '' ? /[\s.]+$/u : /$^/, '') + ending;
}

/** `Content-Disposition` by RFC 6266: the real name in UTF-8, and a plain one for what cannot read it. */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
