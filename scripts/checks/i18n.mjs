/**
 * The catalogues of the web application: every key that the code asks for exists in every language, every key that
 * exists is asked for, and both languages take the same parameters. Keys are written in full (`leads:list.title`), so
 * that a search finds them; a part that is computed (`leads:stage.${stage}`, a plain name, no expression) stands for all
 * keys of that form.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'web/src');
const locales = join(source, 'i18n/locales');
const [sourceLanguage, ...otherLanguages] = ['zh-CN', 'en'];
const plural = /_(?:zero|one|two|few|many|other)$/;

function flatten(node, prefix, into) {
  for (const [name, value] of Object.entries(node)) {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') {
      into.set(key, value);
    } else {
      flatten(value, key, into);
    }
  }
  return into;
}

/** key without its plural form -> texts */
function readLanguage(language) {
  const texts = new Map();
  for (const file of readdirSync(join(locales, language)).filter((name) => name.endsWith('.json'))) {
    const namespace = file.replace(/\.json$/, '');
    for (const [key, text] of flatten(JSON.parse(readFileSync(join(locales, language, file), 'utf8')), '', new Map())) {
      const full = `${namespace}:${key.replace(plural, '')}`;
      texts.set(full, [...(texts.get(full) ?? []), { form: plural.exec(key)?.[0] ?? '', text }]);
    }
  }
  return texts;
}

function sourceFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      return sourceFiles(path);
    }
    return /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name) ? [path] : [];
  });
}

const parametersOf = (entries) =>
  [
    ...new Set(entries.flatMap(({ text }) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]))),
  ].toSorted((left, right) => left.localeCompare(right));

const catalogues = new Map([sourceLanguage, ...otherLanguages].map((language) => [language, readLanguage(language)]));
const known = catalogues.get(sourceLanguage);
const namespaces = [...new Set([...known.keys()].map((key) => key.split(':')[0]))];
const literal = new RegExp(`['"\`]((?:${namespaces.join('|')}):[^'"\`\\s]+)['"\`]`, 'g');
const problems = [];
const used = new Set();

for (const file of sourceFiles(source)) {
  const text = readFileSync(file, 'utf8');
  for (const [, key] of text.matchAll(literal)) {
    const form = new RegExp(
      `^${key
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`))
        .join('[^.:]+')}$`,
    );
    const found = key.includes('${') ? [...known.keys()].filter((candidate) => form.test(candidate)) : [key];
    for (const candidate of found) {
      used.add(candidate);
    }
    if (found.length === 0 || !found.every((candidate) => known.has(candidate))) {
      problems.push(`${relative(root, file)}: unknown key ${key}`);
    }
  }
}
for (const key of known.keys()) {
  if (!used.has(key)) {
    problems.push(`${sourceLanguage}: key ${key} is used nowhere`);
  }
}
for (const language of otherLanguages) {
  const texts = catalogues.get(language);
  for (const [key, entries] of known) {
    const other = texts.get(key);
    if (!other) {
      problems.push(`${language}: missing key ${key}`);
    } else if (parametersOf(other).join() !== parametersOf(entries).join()) {
      problems.push(`${language}: key ${key} takes other parameters than ${sourceLanguage}`);
    } else if (
      entries[0].form !== '' &&
      !['_one', '_other'].every((form) => other.some((entry) => entry.form === form))
    ) {
      problems.push(`${language}: key ${key} needs the forms _one and _other`);
    }
  }
  for (const key of texts.keys()) {
    if (!known.has(key)) {
      problems.push(`${language}: key ${key} is not in ${sourceLanguage}`);
    }
  }
}
for (const [language, texts] of catalogues) {
  for (const [key, entries] of texts) {
    if (entries.some(({ text }) => text.trim() === '')) {
      problems.push(`${language}: key ${key} is empty`);
    }
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`i18n: ${problems.length} problems`);
  process.exitCode = 1;
} else {
  console.log(`i18n: ${known.size} keys, ${catalogues.size} languages`);
}
