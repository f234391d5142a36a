import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Measured } from './load.js';

export interface Row {
  work: string;
  variant: string;
  size: number;
  clients: number;
  p50_ms: number;
  p95_ms: number;
  p99_ms: number;
  per_s: number;
  /** p95 against the bare server's of the same run, work and number of clients. */
  ratio: number;
}

export function rowOf(
  label: Pick<Row, 'work' | 'variant' | 'size' | 'clients'>,
  measured: Measured,
  bareP95: number,
): Row {
  return {
    ...label,
    p50_ms: round(measured.p50),
    p95_ms: round(measured.p95),
    p99_ms: round(measured.p99),
    per_s: Math.round(measured.perSecond),
    ratio: round(measured.p95 / bareP95),
  };
}

/** Prints the table and writes it to `--json FILE` when asked. */
export function report(name: string, rows: readonly Row[]): void {
  console.table(rows.map((row) => ({ ...row })));
  const { values } = parseArgs({ options: { json: { type: 'string' } }, strict: false });
  if (typeof values.json === 'string') {
    writeFileSync(values.json, `${JSON.stringify({ name, rows }, null, 2)}\n`);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
