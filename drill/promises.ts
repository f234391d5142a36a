// The rows of promises.md whose tests know a full size: `npm run drill -- promises` or `npm run drill -- promises 4 39`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const rows = process.argv.slice(2).map((row) => `test/promises/row-${row.padStart(2, '0')}-`);

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', 'module', '--maxWorkers', '1', '--reporter', 'verbose'],
    ...(rows.length > 0 ? rows : ['test/promises/']),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, LANDFALL_FULL_SIZE: 'true' } },
);
process.exitCode = status ?? 1;
