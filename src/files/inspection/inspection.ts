import { attachmentErrors } from '../attachments.errors.js';
import { cleanName, splitName } from '../attachment-name.js';
import { readCompoundFile } from './compound-file.js';
import { kindOf, type FileKind } from './file-kind.js';
import type { Reading } from './media-types.js';
import { readPackage } from './office-package.js';
import { readPdf } from './pdf-text.js';
import { readPlainText } from './plain-text.js';
import { refuseHiddenArchive, refusePolyglotImage } from './polyglot.js';
import { UNREADABLE, type ReadingResult } from './reading-result.js';
import { markingIn, markingInName } from './secrecy-marking.js';

export interface InspectedFile {
  name: string;
  mediaType: string;
  /** The whole text was looked through for secrecy markings; otherwise only the name was. */
  isTextChecked: boolean;
}

/**
 * Decides whether a file may be stored (`architecture.md` 4.10), before it is.
 * @throws DomainError of `attachments.errors.ts`
 */
export async function inspect(path: string, sentName: string): Promise<InspectedFile> {
  const sent = cleanName(sentName);
  refuseMarking(markingInName(sent));
  const kind = await kindOf(path, sent);
  const result = await read(path, kind);
  refuseMarking(result.marking);
  return { name: kind.name, mediaType: kind.type.mediaType, isTextChecked: result.isComplete };
}

/** The same for text that was pasted. @throws attachment.secrecy-marking */
export function refuseMarkedText(text: string): void {
  refuseMarking(markingIn(text));
}

interface FileToRead {
  path: string;
  extension: string;
  mainPart: string | undefined;
}

const READERS: Record<Reading, (file: FileToRead) => Promise<ReadingResult>> = {
  text: ({ path, extension }) => readPlainText(path, extension),
  package: (file) => readPackage(file),
  compound: ({ path }) => readCompoundFile(path),
  pdf: async ({ path }) => {
    await refuseHiddenArchive(path);
    return readPdf(path);
  },
  image: async ({ path }) => {
    await refusePolyglotImage(path);
    return UNREADABLE;
  },
  none: async () => UNREADABLE,
};

function read(path: string, { type, name }: FileKind): Promise<ReadingResult> {
  return READERS[type.reading]({ path, extension: splitName(name).extension, mainPart: type.mainPart });
}

function refuseMarking(marking: string | null): void {
  if (marking !== null) {
    throw attachmentErrors.secrecyMarking({ marking });
  }
}
