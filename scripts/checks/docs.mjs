// What the pages name must exist: files and folders in backticks, links between pages, npm scripts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../lib/paths.mjs';

const PLACES =
  /^(?:src|web|test|scripts|docs|docker|bench|drill)\/[\w./@-]+$|^[\w.-]+\.(?:mjs|cjs|json|yml)$|^Dockerfile$/;
/** Made by other commands or on the machine it runs on. */
const MADE_ELSEWHERE =
  /^(?:docs\/openapi\.json|web\/src\/api\/schema\.d\.ts|web\/dist|docker\/(?:secrets|tls)\b.*|manifest\.json)$/;
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const found = [];
for (const page of pages()) {
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, name] of text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)) {
    if (PLACES.test(name) && !MADE_ELSEWHERE.test(name) && !existsSync(join(root, name))) {
      found.push(`${page}: there is no ${name}`);
    }
  }
  for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) {
    if (!existsSync(resolve(root, dirname(page), target))) {
      found.push(`${page}: the link to ${target} leads nowhere`);
    }
  }
  for (const [, script] of text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)) {
    if (!(script in scripts)) {
      found.push(`${page}: there is no npm run ${script}`);
    }
  }
}
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}

function pages() {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const below = readdirSync(join(root, 'docs'), { recursive: true }).filter((name) => name.endsWith('.md'));
  return [...top, ...below.map((name) => join('docs', name))];
}
