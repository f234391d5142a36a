import { messages } from './messages.mjs';

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
/** Chinese unless the terminal asks for English, as in `src/platform/config`. */
const language = locale.startsWith('en') ? 'en' : 'zh';
const FRAME_MS = 100;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** The line `key` of the messages, in the language of the terminal. */
export function text(key, params = {}) {
  return messages[key][language].replace(/\{(\w+)\}/g, (whole, name) => String(params[name] ?? whole));
}

export function say(key, params) {
  process.stderr.write(`${text(key, params)}\n`);
}

/** One clear line, and the end: for what the person has to mend. */
export function fail(key, params) {
  say(key, params);
  process.exit(1);
}

/** Shows that `work` goes on, and for how long: one moving line on a terminal, two plain lines elsewhere. */
export async function withProgress(key, work) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const line = text(key);
  const stopDrawing = process.stderr.isTTY ? draw(line, seconds) : print(line);
  try {
    const result = await work();
    stopDrawing(`${line} ${text('done', { seconds: seconds() })}`);
    return result;
  } catch (error) {
    stopDrawing(`${line} ${text('failed')}`);
    throw error;
  }
}

function draw(line, seconds) {
  let frame = 0;
  const timer = setInterval(() => {
    process.stderr.write(`\r${FRAMES[frame++ % FRAMES.length]} ${line} ${seconds()} s `);
  }, FRAME_MS);
  return (last) => {
    clearInterval(timer);
    process.stderr.write(`\r\u001B[2K${last}\n`);
  };
}

function print(line) {
  process.stderr.write(`${line}\n`);
  return (last) => process.stderr.write(`${last}\n`);
}
