// .ci/run: check, test, and start the built product the way a newcomer does. Adds up what passed and failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './lib/paths.mjs';
import { ensureTools } from './lib/test-tools.mjs';

const CLOSING_LINE = /^(?:\S+: )?(\d+) passed, (\d+) failed$/m;

let passed = 0;
let failed = 0;

// Installing is mostly waiting for others: it goes on beside the checks. What fails here is tried again by `npm test`.
await Promise.all([count('npm', ['run', '--silent', 'check']), ensureTools().catch(() => undefined)]);
await count('npm', ['test', '--silent']);
await count(process.execPath, ['scripts/ci-start.mjs']);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** A command that ends badly without saying how many failed counts as one failure. */
async function count(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const [code] = await once(child, 'close');
  const lines = [...output.matchAll(new RegExp(CLOSING_LINE, 'gm'))];
  const [, good, bad] = lines.at(-1) ?? [];
  passed += Number(good ?? 0);
  failed += Number(bad ?? 0);
  if (code !== 0 && Number(bad ?? 0) === 0) {
    failed += 1;
    console.log(`${command} ${args.join(' ')} ended with ${code}`);
  }
}
