import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localInstant } from '../../src/platform/clock/index.js';
import { sized } from '../support/full-size.js';

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
];

/** What a wall clock in the zone shows, by the runtime's own zone data rather than by the library under test. */
const wallClocks = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);

const dates = fc
  .tuple(fc.integer({ min: 2019, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day }));
const padded = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

it('is 09:00 on the wall of its zone whatever the day, the 31st being the last day of a short month', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(...ZONES), ({ year, month, day }, zone) => {
      const instant = localInstant(`${year}-${padded(month)}-${padded(day)}`, '09:00', zone);
      const expected = Math.min(day, lastDay(year, month));
      expect(wallClocks.get(zone)?.format(instant)).toBe(`${year}-${padded(month)}-${padded(expected)} 09:00`);
    }),
    { numRuns: sized(3_000, 10_000) },
  );
}, 60_000);

it('is the same on servers in UTC, Shanghai and New York', () => {
  const program = `
      import { readFileSync } from 'node:fs';
      import { stripTypeScriptTypes } from 'node:module';
      const source = stripTypeScriptTypes(readFileSync(process.argv[1], 'utf8'))
        .replace("'luxon'", JSON.stringify(import.meta.resolve('luxon')));
      const { localInstant } = await import('data:text/javascript,' + encodeURIComponent(source));
      for (const zone of ${JSON.stringify(ZONES)}) {
        for (let month = 1; month <= 12; month += 1) {
          const date = '2026-' + String(month).padStart(2, '0') + '-31';
          console.log(zone, date, localInstant(date, '09:00', zone).toISOString());
        }
      }`;
  const source = new URL('../../src/platform/clock/local-time.ts', import.meta.url).pathname;
  const rows = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) =>
    execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', program, source], {
      env: { PATH: '', TZ: zone },
      encoding: 'utf8',
      cwd: process.cwd(),
    }),
  );
  expect(rows[0]?.split('\n').length).toBe(ZONES.length * 12 + 1);
  expect(new Set(rows).size).toBe(1);
}, 60_000);
