// Every list at a million rows, as each role reads it: what PostgreSQL does for it, and how long it takes.
import 'reflect-metadata';
import { openLeadsZone } from '../bench/lib/leads-zone.js';
import type { DrillResult } from './drill.types.js';
import { LIST_MS, SEARCH_MS, lookAtAll } from './lib/look.js';
import { report } from './lib/report.js';

const SIZE = Number(process.env['DRILL_SIZE'] ?? 1_000_000);
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
    const screens = SCREENS.map(({ roles = ROLES, ...screen }) => ({ roles, ...screen }));
    return { name: `lists of ${SIZE} leads`, rows: await lookAtAll(zone, screens) };
  } finally {
    await zone.stop();
  }
}

report(await run());
