// Every list at a million rows, as each role reads it: what PostgreSQL does for it, and how long it takes.
import 'reflect-metadata';
import { openLeadsZone, type LeadsZone } from '../bench/lib/leads-zone.js';
import { recordStatements, type Statement } from '../bench/lib/recorder.js';
import { signIn } from '../bench/lib/sign-in.js';
import type { DrillResult, DrillRow } from './drill.types.js';
import { explain, type Explained } from './lib/explain.js';
import { atMost, report } from './lib/report.js';

const SIZE = Number(process.env['DRILL_SIZE'] ?? 1_000_000);
/** `promises.md` row 42: a list within 300 ms, a search within 800 ms. */
const LIST_MS = 300;
const SEARCH_MS = 800;
/** PostgreSQL decides at the sixth time whether one plan serves all values. */
const WARM_UP = 6;
const ROLES = ['ambassador', 'officer', 'dispatcher', 'leader', 'auditor'];

const SCREENS: ReadonlyArray<{ path: string; most: number; roles?: readonly string[] }> = [
  { path: '/leads', most: LIST_MS },
  { path: '/leads?sort=firstReportedAt', most: LIST_MS },
  { path: '/leads?sort=-lastContactAt', most: LIST_MS },
  { path: '/leads?sort=name', most: LIST_MS },
  { path: '/leads?sort=-intendedInvestment', most: LIST_MS },
  { path: '/leads?isMine=true', most: LIST_MS },
  { path: '/leads?isInPool=true', most: LIST_MS },
  { path: '/leads?isLate=true', most: LIST_MS },
  { path: '/leads?isWatched=true', most: LIST_MS },
  { path: '/leads?stage=NEGOTIATING', most: LIST_MS },
  { path: '/leads?isTrashed=true', most: LIST_MS },
  { path: '/leads?reportedFrom=2026-01-01&reportedTo=2026-01-31', most: LIST_MS },
  { path: `/leads?q=${encodeURIComponent('智能')}`, most: SEARCH_MS },
  { path: `/leads?q=${encodeURIComponent('没有这样的企业')}`, most: SEARCH_MS },
  { path: '/leads?q=hk', most: SEARCH_MS },
  { path: '/leads?q=XS-2019-512345', most: SEARCH_MS },
  { path: '/leads?q=13800001234', most: SEARCH_MS },
  { path: '/leads/board', most: LIST_MS },
  { path: '/leads/today', most: LIST_MS },
  { path: '/leads/figures', most: LIST_MS },
  { path: '/reminders/mine', most: LIST_MS },
  { path: '/reminders/mine?state=late', most: LIST_MS },
  { path: '/reminders/mine/counts', most: LIST_MS },
  { path: '/inbox', most: LIST_MS },
  { path: '/people', most: LIST_MS, roles: ['dispatcher'] },
];

async function run(): Promise<DrillResult> {
  const zone = await openLeadsZone(SIZE);
  try {
    const rows: DrillRow[] = [];
    for (const role of ROLES) {
      const headers = { cookie: await signIn(zone.address, role), 'sec-fetch-site': 'same-origin' };
      for (const { path, most, roles = ROLES } of SCREENS) {
        if (roles.includes(role)) {
          rows.push(await look(zone, { role, path, headers, most }));
        }
      }
    }
    return { name: `lists of ${SIZE} leads`, rows };
  } finally {
    await zone.stop();
  }
}

interface Look {
  role: string;
  path: string;
  headers: Record<string, string>;
  most: number;
}

/** Opened often enough that nothing is cold and plans are kept; the last opening counts, its slowest statement is explained. */
async function look(zone: LeadsZone, { role, path, headers, most }: Look): Promise<DrillRow> {
  const open = async (): Promise<void> => {
    const answer = await fetch(`${zone.address}/api/v1${path}`, { headers });
    if (!answer.ok) {
      throw new Error(`${role} ${path} answered ${answer.status}: ${await answer.text()}`);
    }
    await answer.arrayBuffer();
  };
  const statements = await recordStatements(open);
  for (let time = 0; time < WARM_UP; time += 1) {
    await open();
  }
  const began = performance.now();
  await open();
  const took = performance.now() - began;
  const slowest = took > most / 3 ? `; ${inWords(await slowestOf(zone, statements))}` : '';
  return atMost(`${role} ${decodeURIComponent(path)}${slowest}`, took, { most, unit: 'ms' });
}

async function slowestOf(zone: LeadsZone, statements: readonly Statement[]): Promise<Explained | undefined> {
  const explained: Explained[] = [];
  for (const statement of statements.filter(({ text }) => /^\s*(select|with)\b/i.test(text))) {
    explained.push(await explain(zone.url, statement));
  }
  return explained.toSorted((left, right) => right.ms - left.ms)[0];
}

function inWords(explained: Explained | undefined): string {
  return explained === undefined ? '' : `${explained.ms} ms in ${explained.nodes.join(', ')}`;
}

report(await run());
