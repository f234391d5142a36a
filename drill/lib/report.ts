import type { DrillResult, DrillRow } from '../drill.types.js';

export function atLeast(what: string, value: number, { least, unit }: { least: number; unit: string }): DrillRow {
  return { what, value: round(value), unit, bound: `>= ${least}`, ok: value >= least };
}

export function atMost(what: string, value: number, { most, unit }: { most: number; unit: string }): DrillRow {
  return { what, value: round(value), unit, bound: `<= ${most}`, ok: value <= most };
}

/** Prints the table; the process ends with 1 when a bound is missed. */
export function report({ name, rows }: DrillResult): void {
  console.log(name);
  console.table(rows);
  if (rows.some((row) => !row.ok)) {
    process.exitCode = 1;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
