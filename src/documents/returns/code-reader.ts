import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const TIME_LIMIT_MS = 15_000;
const MEMORY_LIMIT_MB = 512;
/** A photo of 50 megapixels is 200 MB while it is read. */
const MOST_PIXELS = 50_000_000;
/** A code stands on the first page or the last; nobody scans a book of forms. */
const MOST_PAGES = 10;

/** Runs as a script of its own: posts the texts of all QR codes. */
const READER = `
const { readFileSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const { prepareZXingModule, readBarcodes } = require(workerData.zxing);
const options = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 };
prepareZXingModule({ overrides: { wasmBinary: readFileSync(workerData.wasm).buffer } });
const codesIn = async (image) => (await readBarcodes(image, options)).filter(({ isValid }) => isValid).map(({ text }) => text);
const rgba = ({ data, width, height, channels }) => {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < width * height; index += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      pixels[index * 4 + channel] = data[index * channels + (channels < 3 ? 0 : channel)];
    }
    pixels[index * 4 + 3] = 255;
  }
  return { data: pixels, width, height, colorSpace: 'srgb' };
};
const codesInPdf = async (bytes) => {
  const { extractImages, getDocumentProxy } = require(workerData.unpdf);
  const document = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: workerData.mostPixels });
  const codes = [];
  for (let page = 1; page <= Math.min(document.numPages, workerData.mostPages); page += 1) {
    for (const image of await extractImages(document, page)) {
      if (image.width * image.height <= workerData.mostPixels) {
        codes.push(...(await codesIn(rgba(image))));
      }
    }
  }
  return codes;
};
const isSmallEnough = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) === 0x89504e47) {
    return view.getUint32(16) * view.getUint32(20) <= workerData.mostPixels;
  }
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return view.getUint16(at + 5) * view.getUint16(at + 7) <= workerData.mostPixels;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return false;
};
const read = async () => {
  const bytes = new Uint8Array(readFileSync(workerData.path));
  const codes = workerData.isPdf ? await codesInPdf(bytes) : isSmallEnough(bytes) ? await codesIn(bytes) : [];
  parentPort.postMessage(codes);
};
void read();`;

const require = createRequire(import.meta.url);
const libraries = {
  zxing: require.resolve('zxing-wasm/reader'),
  wasm: require.resolve('zxing-wasm/reader/zxing_reader.wasm'),
  unpdf: require.resolve('unpdf'),
};

const READ: Readonly<Record<string, { isPdf: boolean }>> = {
  'image/jpeg': { isPdf: false },
  'image/png': { isPdf: false },
  'application/pdf': { isPdf: true },
};

/** One at a time: reading a photo takes a core and much memory for a second. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The texts of the QR codes in a photo or scan, in a thread with limits of time and memory: a hostile file costs that
 * thread and nothing else. Empty for what cannot be read.
 */
export async function codesOf(path: string, mediaType: string): Promise<string[]> {
  const how = READ[mediaType];
  if (how === undefined) {
    return [];
  }
  const turn = last.then(() => readInThread(path, how.isPdf));
  last = turn.catch(() => undefined);
  return turn;
}

async function readInThread(path: string, isPdf: boolean): Promise<string[]> {
  const worker = new Worker(READER, {
    eval: true,
    workerData: { path, isPdf, ...libraries, mostPixels: MOST_PIXELS, mostPages: MOST_PAGES },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    stdout: true,
    stderr: true,
  });
  const result = Promise.withResolvers<string[]>();
  const timer = setTimeout(() => result.resolve([]), TIME_LIMIT_MS);
  worker.on('message', (codes: string[]) => result.resolve(codes));
  worker.on('error', () => result.resolve([]));
  worker.on('exit', () => result.resolve([]));
  try {
    return await result.promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
