// A process of the product as the fault tests need it: the built server, with the kind of record that exists in tests
// alone, and a fault where the test asks for one. The product itself has no switch for any of this.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');

registerHooks({
  resolve(specifier, context, next) {
    return next(builtPlaceOf(specifier, context.parentURL) ?? specifier, context);
  },
});

/** Tests import from `src`; what runs is in `dist`, and the support files run as they are, types stripped. */
function builtPlaceOf(specifier, parent) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !parent?.startsWith('file:')) {
    return undefined;
  }
  const path = fileURLToPath(new URL(specifier, parent));
  if (path.startsWith(join(root, 'src/'))) {
    return pathToFileURL(join(root, 'dist', path.slice(join(root, 'src/').length))).href;
  }
  const source = path.replace(/\.js$/, '.ts');
  return path.startsWith(join(root, 'test/')) && existsSync(source) ? pathToFileURL(source).href : undefined;
}

await import('./child-program.ts');
