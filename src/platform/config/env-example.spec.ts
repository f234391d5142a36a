import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { environmentSchema } from './config.schema.js';

const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
/** Set by tools, not by people. */
const LEFT_OUT = ['NODE_ENV'];

const { properties = {} } = z.toJSONSchema(environmentSchema, { io: 'input' });
const variables = Object.entries(properties as Record<string, { description?: string; default?: unknown }>).filter(
  ([name]) => !LEFT_OUT.includes(name),
);

it.each(variables)(
  '.env.example says what %s is for and what it is by default',
  (name, { description, default: value = '' }) => {
    expect(description).toBeDefined();
    expect(example).toContain(`# ${description}\n#${name}=${String(value)}\n`);
  },
);

it('.env.example names nothing that the product does not read, and sets nothing by itself', () => {
  const named = [...example.matchAll(/^#([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
  expect(named).toEqual(variables.map(([name]) => name));
  expect(example.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});
