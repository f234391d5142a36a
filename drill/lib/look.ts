import { recordStatements, type Statement } from '../../bench/lib/recorder.js';
import { signIn } from '../../bench/lib/sign-in.js';
import type { Zone } from '../../bench/lib/zone.js';
import type { DrillRow } from '../drill.types.js';
import { explain, type Explained } from './explain.js';
import { atMost } from './report.js';

/** `promises.md` row 42: a list within 300 ms, a search within 800 ms. */
export const LIST_MS = 300;
export const SEARCH_MS = 800;
/** PostgreSQL decides at the sixth time whether one plan serves all values. */
const WARM_UP = 6;

export interface Screen {
  path: string;
  most: number;
  /** The demo accounts that open it, each named after its role. */
  roles: readonly string[];
}

/** Every screen as each of its roles, one role after another. */
export async function lookAtAll(zone: Zone, screens: readonly Screen[]): Promise<DrillRow[]> {
  const rows: DrillRow[] = [];
  for (const role of new Set(screens.flatMap(({ roles }) => roles))) {
    const headers = { cookie: await signIn(zone.address, role), 'sec-fetch-site': 'same-origin' };
    for (const { path, most } of screens.filter(({ roles }) => roles.includes(role))) {
      rows.push(await look(zone, { role, path, headers, most }));
    }
  }
  return rows;
}

interface Look {
  role: string;
  path: string;
  headers: Record<string, string>;
  most: number;
}

/** Opened often enough that nothing is cold and plans are kept; the last opening counts, its slowest statement is explained. */
async function look(zone: Zone, { role, path, headers, most }: Look): Promise<DrillRow> {
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

async function slowestOf(zone: Zone, statements: readonly Statement[]): Promise<Explained | undefined> {
  const explained: Explained[] = [];
  for (const statement of statements.filter(({ text }) => /^\s*(select|with)\b/i.test(text))) {
    explained.push(await explain(zone.url, statement));
  }
  return explained.toSorted((left, right) => right.ms - left.ms)[0];
}

function inWords(explained: Explained | undefined): string {
  return explained === undefined ? '' : `${explained.ms} ms in ${explained.nodes.join(', ')}`;
}
