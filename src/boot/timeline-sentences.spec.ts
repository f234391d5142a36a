import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import '../app.module.js';
import { definedEventTypes } from '../platform/events/index.js';

interface Catalogue {
  event?: Record<string, string>;
  recordEvent?: Record<string, string>;
}

/** What happens to records of any kind stands in one place for all timelines. */
const SHARED = ['attachment.', 'deadline.', 'document.returned'];
/** Stand for themselves (what was written), or leave no timeline behind. */
const NEVER_SHOWN = [
  'lead.followed-up',
  'lead.purged',
  'task.progressed',
  'task.answered',
  'task.part-answered',
  'task.purged',
  'instruction.reported',
  'instruction.purged',
];

const catalogueOf = (language: string, name: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../web/src/i18n/locales/${language}/${name}.json`, import.meta.url), 'utf8'));
const keyOf = (type: string): string => type.replaceAll('.', '-');
const within = (prefix: string): string[] =>
  definedEventTypes().filter((type) => type.startsWith(prefix) && !NEVER_SHOWN.includes(type));

/** A sentence, or one for each step. */
function isSaid(texts: Record<string, string> | undefined, key: string): boolean {
  return Object.keys(texts ?? {}).some((name) => name === key || /^[A-Z]/.test(name.replace(`${key}-`, '')));
}

it.each(['zh-CN', 'en'])('every event that a timeline can show has a sentence in %s', (language) => {
  const unsaid = [
    ...SHARED.flatMap(within).filter((type) => !isSaid(catalogueOf(language, 'ui').recordEvent, keyOf(type))),
    ...['lead', 'task'].flatMap((kind) =>
      within(`${kind}.`).filter(
        (type) => !isSaid(catalogueOf(language, `${kind}s`).event, keyOf(type.slice(kind.length + 1))),
      ),
    ),
    ...['instruction.', 'task.']
      .flatMap(within)
      .filter((type) => !isSaid(catalogueOf(language, 'leadership').event, keyOf(type))),
  ];
  expect(unsaid).toEqual([]);
});
