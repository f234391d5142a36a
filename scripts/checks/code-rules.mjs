// Rules that no linter has: business time comes from the database alone, few parameters, no knots in the wiring.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';

const MOST_PARAMETERS = 3;
const REAL_TIME = /^src\/(?:platform|boot|demo|identity)\//;

/** Business modules ask `Clock` or SQL's business_now(); identity keeps sessions and lock-outs, which use real time. */
const textRules = [
  {
    what: 'new Date() without a value: use Clock (business) or realNow()',
    pattern: /\bnew Date\(\)/,
    unless: REAL_TIME,
  },
  { what: 'Date.now(): use Clock (business) or realNow()', pattern: /\bDate\.now\(\)/, unless: REAL_TIME },
  {
    what: 'now() in SQL: use business_now()',
    pattern: /(?<![\w.])(?:now\(\)|current_date\b|current_timestamp\b|localtimestamp\b)/i,
    unless: REAL_TIME,
  },
  {
    what: 'clock_timestamp() in a business module',
    pattern: /\bclock_timestamp\(\)/i,
    unless: /^src\/(?:platform|boot|identity|reminders|notifications|files|calendar|documents)\//,
  },
  { what: 'forwardRef: the modules are missing a third', pattern: /\bforwardRef\b/ },
  { what: '@Global() outside platform', pattern: /@Global\(\)/, unless: /^src\/platform\// },
  { what: 'a note without a decision (TODO, FIXME, XXX)', pattern: /\b(?:TODO|FIXME|XXX)\b/ },
  { what: 'a disabled rule', pattern: /(?:oxlint|eslint)-disable|@ts-(?:ignore|expect-error|nocheck)/ },
];

const found = [];

for (const file of sources(join(root, 'src'))) {
  const path = relative(root, file).replaceAll('\\', '/');
  const text = readFileSync(file, 'utf8');
  checkTexts(path, text);
  checkParameters(path, text);
}

if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}

function sources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function checkTexts(path, text) {
  if (path.includes('/migrations/')) {
    return;
  }
  const rules = textRules.filter((rule) => rule.unless === undefined || !rule.unless.test(path));
  for (const [index, line] of text.split('\n').entries()) {
    for (const rule of rules) {
      if (rule.pattern.test(line) && !isComment(line)) {
        found.push(`${path}:${index + 1}: ${rule.what}`);
      }
    }
  }
}

function isComment(line) {
  return /^\s*(?:\/\/|\*|\/\*)/.test(line);
}

/** An object says more than a fourth parameter. Constructors take up to five dependencies (the linter counts those). */
function checkParameters(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    const isRouteMethod = ts.isMethodDeclaration(node) && path.endsWith('.controller.ts');
    if (ts.isFunctionLike(node) && !ts.isConstructorDeclaration(node) && !isRouteMethod && isDeclared(node)) {
      if (node.parameters.length > MOST_PARAMETERS) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1}: more than ${MOST_PARAMETERS} parameters, take an object`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function isDeclared(node) {
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isArrowFunction(node);
}
