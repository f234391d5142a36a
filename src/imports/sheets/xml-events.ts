import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { DomainError } from '../../platform/errors/index.js';
import { importErrors } from '../imports.errors.js';

/** No part of a workbook goes on for so long without a tag: a text that does is made to fill the memory. */
const LONGEST_WITHOUT_TAG = 1_048_576;

export interface XmlHandlers {
  /** Names come without their prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Feeds XML to the handlers a chunk at a time; the caller takes what they gathered between two. External and declared
 * entities are not resolved. @throws import.damaged
 */
export async function* xmlChunks(stream: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let withoutTag = 0;
  const problem: { error?: unknown } = {};
  parser.on('error', (error) => {
    problem.error ??= error;
  });
  parser.on('opentag', (tag) => {
    withoutTag = 0;
    handlers.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    withoutTag = 0;
    handlers.close?.(localName(tag.name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  try {
    for await (const text of decoded(stream)) {
      withoutTag += text.length;
      parser.write(text);
      if (problem.error !== undefined || withoutTag > LONGEST_WITHOUT_TAG) {
        throw importErrors.damaged();
      }
      yield;
    }
    parser.close();
  } catch (error) {
    // What the zip reader or the decoder stumbles over is a damaged file; a refusal of the handlers says its own reason.
    throw error instanceof DomainError ? error : importErrors.damaged();
  }
  if (problem.error !== undefined) {
    throw importErrors.damaged();
  }
}

/** For parts that are small: reads to the end. */
export async function readXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  const chunks = xmlChunks(stream, handlers);
  while ((await chunks.next()).done !== true) {
    // The handlers take what there is.
  }
}

async function* decoded(stream: Readable): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    decoder ??= new TextDecoder(encodingOf(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
}

function encodingOf(start: Buffer): string {
  const mark = start.subarray(0, 2).toString('hex');
  return mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
