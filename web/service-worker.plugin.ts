import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const placeholder = 'SHELL_OF_THIS_BUILD';
/** From `public`, which the bundler copies without telling. */
const publicFiles = ['favicon.svg', 'manifest.webmanifest', 'icons/icon-192.png'];

/** Tells the service worker which files make up this build, so that it can keep them all. */
export function serviceWorkerShell(name: string): Plugin {
  return {
    name: 'service-worker-shell',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = bundle[name];
      if (worker?.type !== 'chunk' || !worker.code.includes(placeholder)) {
        this.error(`${name} is not there, or asks for no ${placeholder}`);
      }
      if (worker.imports.length > 0) {
        this.error(`${name} must stand alone, but imports ${worker.imports.join(', ')}`);
      }
      const built = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
      const files = [...built, ...publicFiles].toSorted().map((file) => `/${file}`);
      const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
      worker.code = worker.code.replace(placeholder, () => JSON.stringify({ version, files }));
    },
  };
}
