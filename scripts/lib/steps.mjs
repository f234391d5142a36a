import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}` };

/** Runs named commands, a few at a time, and shows what a failed one said. Answers how many failed. */
export async function runSteps(steps, atOnce) {
  const waiting = [...steps];
  let failed = 0;
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const isGood = await runStep(step);
      failed += isGood ? 0 : 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  console.log(`${steps.length - failed} passed, ${failed} failed`);
  return failed;
}

async function runStep({ name, command }) {
  const started = performance.now();
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const code = await Promise.race([once(child, 'close').then(([status]) => status), once(child, 'error')]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) {
    console.log(Buffer.concat(said).toString('utf8'));
  }
  return code === 0;
}
