import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Statement } from './recorder.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CODE = /XS-\d{4}-\d{6}/g;

/** Ids and codes of a recorded write that must be new in each repetition: those that were not there before it. */
export function freshIdsOf(statements: readonly Statement[], known: ReadonlySet<string>): string[] {
  const found = JSON.stringify(statements).matchAll(UUID);
  return [...new Set([...found].map(([id]) => id))].filter((id) => !known.has(id));
}

/** The same statements about another record. */
export function withFreshValues(serialized: string, freshIds: readonly string[]): Statement[] {
  let text = serialized;
  for (const id of freshIds) {
    text = text.replaceAll(id, v7());
  }
  const code = `XS-${randomBytes(8).toString('hex')}`;
  return JSON.parse(text.replaceAll(CODE, code)) as Statement[];
}
