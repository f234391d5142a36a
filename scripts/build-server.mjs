// Turns src into dist, file by file, with the compiler that the tests run on too. Types are checked by `npm run check`.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformSync } from 'rolldown/utils';
import { root } from './lib/paths.mjs';

const source = join(root, 'src');
const target = join(root, 'dist');
const options = {
  lang: 'ts',
  sourceType: 'module',
  target: 'es2023',
  sourcemap: true,
  decorator: { legacy: true, emitDecoratorMetadata: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true, onlyRemoveTypeImports: false },
  tsconfig: false,
};

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(?:spec|d)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const written = new Set(files.map(build));
removeOthers();

function build(file) {
  const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), options);
  if (errors.length > 0) {
    console.error(errors.map((error) => error.message ?? String(error)).join('\n'));
    process.exit(1);
  }
  const out = join(target, relative(source, file)).replace(/\.ts$/, '.js');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${code}\n//# sourceMappingURL=${basename(out)}.map\n`);
  writeFileSync(`${out}.map`, JSON.stringify(map));
  return out;
}

/** What was made of a source that is gone must go too; a migration among that would be run. */
function removeOthers() {
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.js(?:\.map)?$/.test(entry.name) && !written.has(path.replace(/\.map$/, ''))) {
      rmSync(path);
    }
  }
}
