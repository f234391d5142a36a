// npm run screenshots: every screen of the demo zone at three widths, light and dark, into screenshots/;
// with names behind `--` only the screens whose names begin so.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { productNode } from './lib/node24.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { ensureTools } from './lib/test-tools.mjs';

const WIDTHS = { 390: 844, 1280: 800, 1920: 1080 };
const SCREENS = [
  { as: undefined, path: '/sign-in', name: 'sign-in' },
  { as: 'ambassador', path: '/', name: 'today-ambassador' },
  { as: 'dispatcher', path: '/', name: 'today-dispatcher' },
  { as: 'dispatcher', path: '/leads', name: 'leads' },
  { as: 'dispatcher', path: '/leads/board', name: 'leads-board' },
  { as: 'dispatcher', path: 'first lead', name: 'lead' },
  { as: 'handler', path: '/', name: 'today-handler' },
  { as: 'handler', path: '/tasks', name: 'tasks' },
  { as: 'coordinator', path: '/tasks?view=all', name: 'tasks-all' },
  { as: 'coordinator', path: 'first task', name: 'task' },
  { as: 'coordinator', path: '/tasks/new', name: 'task-new' },
  { as: 'ambassador', path: '/leads/new', name: 'capture' },
  { as: 'dispatcher', path: '/imports', name: 'imports' },
  { as: 'dispatcher', path: '/imports/new', name: 'import-new' },
  { as: 'dispatcher', path: '/documents', name: 'documents' },
  { as: 'dispatcher', path: '/own-sheets', name: 'own-sheets' },
  { as: 'officer', path: '/paper-returns', name: 'paper-returns' },
  { as: 'leader', path: '/', name: 'today-leader' },
  { as: 'leader', path: '/instructions', name: 'instructions' },
  { as: 'leader', path: 'first instruction', name: 'instruction' },
  { as: 'leader', path: '/leader-links', name: 'leader-links' },
  { as: 'leader', path: '/field-works', name: 'field-works' },
  { as: 'leader', path: 'first field work', name: 'field-work' },
  { as: 'leader', path: '/field-works/new', name: 'field-work-new' },
  { as: 'officer', path: '/inbox', name: 'inbox' },
  { as: 'admin', path: '/users', name: 'users' },
  { as: 'admin', path: '/units', name: 'units' },
  { as: 'admin', path: '/calendar', name: 'calendar' },
  { as: 'admin', path: '/settings', name: 'settings' },
  { as: 'admin', path: '/system', name: 'system' },
  { as: 'officer', path: '/handovers/new', name: 'handover-new' },
  { as: 'admin', path: '/handovers', name: 'handovers' },
  { as: 'admin', path: '/robots', name: 'robots' },
  { as: 'officer', path: '/me', name: 'me' },
];
const wanted = process.argv.slice(2);
const out = join(root, 'screenshots');

await prepare({ withWeb: true });
await ensureTools();
mkdirSync(out, { recursive: true });
const zone = await startZone();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const colorScheme of ['light', 'dark']) {
    for (const [width, height] of Object.entries(WIDTHS)) {
      await shootAll({ colorScheme, viewport: { width: Number(width), height } });
    }
  }
} finally {
  await browser.close();
  await zone.stop();
}
console.log(out);

function isWanted({ name }) {
  return wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning));
}

async function shootAll(options) {
  const signedIn = new Map();
  for (const { as, path, name } of SCREENS.filter(isWanted)) {
    const page = signedIn.get(as) ?? (await openPage(options, as));
    signedIn.set(as, page);
    await page.goto(zone.url + (await addressOf(page, path)));
    await isSettled(page);
    await page.screenshot({ path: join(out, `${name}-${options.viewport.width}-${options.colorScheme}.png`) });
  }
  await Promise.all([...signedIn.values()].map((page) => page.context().close()));
}

/** A heading is there, nothing is loading any more, and no animation runs. */
async function isSettled(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .ant-spin-spinning') === null);
  await page.evaluate(() => {
    const finite = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity);
    return Promise.all(finite.map(({ finished }) => finished.catch(() => undefined)));
  });
}

async function openPage(options, username) {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  // An open live stream never lets the network be idle.
  await page.route('**/api/v1/events', (route) => route.abort());
  if (username !== undefined) {
    const data = { username, password: 'landfall-demo' };
    await context.request.post(`${zone.url}/api/v1/session`, { data, headers: { origin: zone.url } });
  }
  return page;
}

/** `first lead`: the first one there is. */
async function addressOf(page, path) {
  const first = {
    'first lead': 'leads?limit=1&stage=NEGOTIATING',
    'first task': 'tasks?limit=1&state=ANSWERED',
    'first instruction': 'instructions?limit=1&state=IN_PROGRESS',
    'first field work': 'field-works?limit=1',
  }[path];
  if (first === undefined) {
    return path;
  }
  const answer = await page.request.get(`${zone.url}/api/v1/${first}`);
  return `/${first.split('?')[0]}/${(await answer.json()).items[0].id}`;
}

async function startZone() {
  const home = mkdtempSync(join(tmpdir(), 'landfall-screenshots-'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  const env = { ...process.env, LANDFALL_HOME: home, PORT: String(port), LOG_LEVEL: 'error' };
  const child = spawn(productNode(), [join(root, 'dist', 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const isFilled = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => /Demo data (\d+)\/\1\b/.test(String(chunk)) && resolve());
  });
  await Promise.race([isFilled, pause(120_000, undefined, { ref: false })]);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(home, { recursive: true, force: true });
    },
  };
}
