import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { MarkingScanner } from './secrecy-marking.js';
import { UNREADABLE, type ReadingResult } from './reading-result.js';

const TIME_LIMIT_MS = 15_000;
const MEMORY_LIMIT_MB = 192;
/** Two at once leave the machine to the API. */
const MOST_AT_ONCE = 2;

/** Runs as a script of its own: it posts the text of each page, and null at the end. */
const READER = `
const { readFileSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const { getDocumentProxy } = require(workerData.library);
const read = async () => {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(workerData.path)), { verbosity: 0 });
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    parentPort.postMessage(content.items.map((item) => item.str + (item.hasEOL ? '\\n' : '')).join(''));
    page.cleanup();
  }
  parentPort.postMessage(null);
};
void read();`;
const require = createRequire(import.meta.url);
const library = require.resolve('unpdf');

let running = 0;
const waiting: Array<() => void> = [];

/**
 * Reads the text of a PDF in a thread with limits of time and memory: a hostile one costs that thread and nothing else.
 * A PDF without text (scanned), an encrypted or broken one is `isComplete: false`.
 */
export async function readPdf(path: string): Promise<ReadingResult> {
  if (running >= MOST_AT_ONCE) {
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await readInThread(path);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function readInThread(path: string): Promise<ReadingResult> {
  const worker = new Worker(READER, {
    eval: true,
    workerData: { path, library },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    stdout: true,
    stderr: true,
  });
  const result = Promise.withResolvers<ReadingResult>();
  const timer = setTimeout(() => result.resolve(UNREADABLE), TIME_LIMIT_MS);
  const scanner = new MarkingScanner();
  let hasText = false;
  worker.on('message', (page: string | null) => {
    if (page === null) {
      result.resolve({ marking: null, isComplete: hasText });
      return;
    }
    hasText ||= page.trim() !== '';
    const marking = scanner.push(`${page}\n`);
    if (marking !== null) {
      result.resolve({ marking, isComplete: true });
    }
  });
  worker.on('error', () => result.resolve(UNREADABLE));
  worker.on('exit', () => result.resolve(UNREADABLE));
  try {
    return await result.promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
