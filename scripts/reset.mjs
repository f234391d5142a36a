// npm run reset: starts over by removing LANDFALL_HOME. Asks first; `--yes` answers for scripts.
import { createInterface } from 'node:readline/promises';
import { runningInstance } from './lib/instance.mjs';
import { home } from './lib/paths.mjs';
import { fail, say, text } from './lib/say.mjs';
import { isEmpty, isMadeByLandfall, removeState } from './lib/state.mjs';

refuseWhileRunning();
if (isEmpty()) {
  say('reset-nothing', { path: home });
  process.exit(0);
}
if (!isMadeByLandfall()) {
  fail('reset-not-ours', { path: home });
}
if (!process.argv.includes('--yes') && !(await agrees())) {
  say('reset-declined');
  process.exit(1);
}
refuseWhileRunning();
await removeState();
say('reset-done', { path: home });

function refuseWhileRunning() {
  const running = runningInstance();
  if (running !== undefined) {
    fail('reset-running', { pid: running.pid, where: running.address ? `, ${running.address}` : '' });
  }
}

async function agrees() {
  if (!process.stdin.isTTY) {
    fail('reset-needs-answer', { path: home });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(text('reset-question', { path: home }));
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
