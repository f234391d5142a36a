// The graph of the modules in docs/architecture.md is drawn from the imports; --write draws it anew.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const page = join(root, 'docs', 'architecture.md');
const BEGIN = '<!-- module graph: npm run graph -->';
const END = '<!-- end of module graph -->';

const graph = execFileSync(
  join(root, 'node_modules', '.bin', 'depcruise'),
  [
    'src',
    '--include-only',
    '^src/[^/]+/',
    '--output-type',
    'mermaid',
    '--collapse',
    '^src/[^/]+',
    '--exclude',
    '[.]spec[.]ts$',
  ],
  { cwd: root, encoding: 'utf8' },
);
const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(BEGIN);
const after = rest?.split(END)[1];
if (after === undefined) {
  console.error(`${page} has no place for the graph (${BEGIN} … ${END})`);
  process.exit(1);
}
const fresh = `${before}${BEGIN}\n\n\`\`\`mermaid\n${graph.trim()}\n\`\`\`\n\n${END}${after}`;
if (fresh !== text) {
  if (!process.argv.includes('--write')) {
    console.error(`${page} shows an old module graph; run: npm run graph`);
    process.exit(1);
  }
  writeFileSync(page, fresh);
}
