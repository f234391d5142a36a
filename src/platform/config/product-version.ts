import { readFileSync } from 'node:fs';

let version: string | undefined;

/** The version of the product, from its package.json; sources and build lie equally deep. */
export function productVersion(): string {
  version ??= (
    JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version;
  return version;
}
