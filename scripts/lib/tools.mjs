import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInForeground, runQuietly } from './children.mjs';
import { productNode } from './node24.mjs';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { fail } from './say.mjs';

/** Builds the product and one folder of tools (bench, drill) and runs `NAME …` of it. */
export async function runTool(folder) {
  const [name, ...rest] = process.argv.slice(2);
  const names = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.types.ts'));
  const known = names.map((file) => file.slice(0, -3));
  if (name === undefined || !known.includes(name)) {
    console.error(`usage: npm run ${folder} -- ${known.join(' | ')}`);
    process.exit(2);
  }
  await prepare({ withWeb: false });
  const node = productNode();
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await runQuietly(node, [tsc, '-p', 'tsconfig.tools.json'], { cwd: root }).catch((error) => {
    process.stderr.write(error.output ?? error.message);
    fail('build-failed');
  });
  const program = join(root, 'dist-tools', folder, `${name}.js`);
  if (!existsSync(program)) {
    fail('build-failed');
  }
  process.exit(await runInForeground(node, ['--enable-source-maps', program, ...rest], { cwd: root }));
}
