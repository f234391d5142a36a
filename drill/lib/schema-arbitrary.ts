import fc from 'fast-check';

/** The part of JSON Schema that our descriptions use. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  items?: JsonSchema;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** What breaks parsers, databases and pages: sent in place of any value. */
export const HOSTILE: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uFFFF',
  '\uD800',
  '🏭'.repeat(50),
  '\u202E反转',
  "' or 1=1 --",
  '"; drop table lead; --',
  '%'.repeat(200),
  '\\'.repeat(20),
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'NaN',
  '1e999',
  '-0',
  '9'.repeat(400),
  '0000-00-00',
  '2026-02-30',
  '9999999-01-01T00:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  Number.MAX_SAFE_INTEGER,
  -1,
  0.1,
  1e308,
  true,
  null,
  [],
  {},
  [[[[[[[[]]]]]]]],
  { $ne: null },
  { constructor: { prototype: { polluted: true } } },
];

const PLAUSIBLE_BY_FORMAT: Record<string, fc.Arbitrary<unknown>> = {
  uuid: fc.uuid(),
  date: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
};

/** Values that fit the schema mostly and are hostile now and then. */
export function arbitraryOf(schema: JsonSchema, schemas: Record<string, JsonSchema>, depth = 0): fc.Arbitrary<unknown> {
  const fitting = depth > 5 ? fc.constant(null) : fittingOf(schema, schemas, depth);
  return fc.oneof({ weight: 7, arbitrary: fitting }, { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) });
}

function fittingOf(schema: JsonSchema, schemas: Record<string, JsonSchema>, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    return arbitraryOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, depth + 1);
  }
  if (schema.const !== undefined) {
    return fc.constant(schema.const);
  }
  if (schema.enum) {
    return fc.constantFrom(...schema.enum);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices && choices.length > 0) {
    return fc.oneof(...choices.map((choice) => arbitraryOf(choice, schemas, depth + 1)));
  }
  return byType(schema, schemas, depth);
}

type Made = (schema: JsonSchema, schemas: Record<string, JsonSchema>, depth: number) => fc.Arbitrary<unknown>;

const INT_MAX = 2_147_483_647;

const BY_TYPE: Record<string, Made> = {
  integer: ({ minimum = -1_000, maximum = 1_000 }) =>
    fc.integer({ min: Math.max(minimum, -INT_MAX), max: Math.min(maximum, INT_MAX) }),
  number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items = {}, maxItems = 4 }, schemas, depth) =>
    fc.array(arbitraryOf(items, schemas, depth + 1), { maxLength: Math.min(maxItems, 4) }),
  object: (schema, schemas, depth) => objectOf(schema, schemas, depth),
};

function byType(schema: JsonSchema, schemas: Record<string, JsonSchema>, depth: number): fc.Arbitrary<unknown> {
  const make = BY_TYPE[schema.type ?? ''];
  return make?.(schema, schemas, depth) ?? PLAUSIBLE_BY_FORMAT[schema.format ?? ''] ?? textOf(schema);
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const maxLength = Math.min(schema.maxLength ?? 40, 60);
  const minLength = Math.min(schema.minLength ?? 0, maxLength);
  return fc.oneof(
    fc.string({ minLength, maxLength, unit: 'grapheme' }),
    fc.constantFrom('海康威视', '张三', '拟建总部 3.5亿', 'P2D'),
  );
}

function objectOf(schema: JsonSchema, schemas: Record<string, JsonSchema>, depth: number): fc.Arbitrary<unknown> {
  const entries = Object.entries(schema.properties ?? {});
  const model = Object.fromEntries(
    entries.map(([name, property]) => [name, arbitraryOf(property, schemas, depth + 1)]),
  );
  return fc.record(model, { requiredKeys: (schema.required ?? []).filter((name) => name in model) });
}
