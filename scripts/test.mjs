// npm test: installs what the tests need where it can, builds the product once, and runs every test.
import { join } from 'node:path';
import { runInForeground } from './lib/children.mjs';
import { productNode } from './lib/node24.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { ensureTools } from './lib/test-tools.mjs';

await prepare({ withWeb: true });
await ensureTools();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
process.exit(await runInForeground(productNode(), [vitest, 'run', ...process.argv.slice(2)], { cwd: root }));
