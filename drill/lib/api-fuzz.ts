import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { HOSTILE, arbitraryOf, type JsonSchema } from './schema-arbitrary.js';

interface Parameter {
  name: string;
  in: string;
  schema?: JsonSchema;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }>;
}

export interface ApiDescription {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

interface Shot {
  operation: Operation;
  method: string;
  url: string;
  body: unknown;
}

export interface Answer {
  status: number;
  contentType: string;
  text: string;
}

export interface FuzzOptions {
  description: ApiDescription;
  requests: number;
  seed: number;
  /** Ids that exist, so that not every request ends at 404. */
  knownIds: readonly string[];
  /** `METHOD path` of what is not for shooting at: streams, and what ends the own session. */
  skip: ReadonlySet<string>;
  send(method: string, path: string, body: unknown): Promise<Answer>;
}

export interface FuzzReport {
  requests: number;
  byStatus: Record<number, number>;
  /** Operation, status and what was wrong, with the request that did it. */
  faults: string[];
  slowestMs: number;
  /** What this process, collected, held more at the end than after a tenth of the way, MB. */
  memoryGrowth: number;
}

/** Sends requests made from the API's own description and looks at each answer: never 5xx, always as described. */
export async function fuzzApi(options: FuzzOptions): Promise<FuzzReport> {
  const report: FuzzReport = { requests: 0, byStatus: {}, faults: [], slowestMs: 0, memoryGrowth: 0 };
  let settled = 0;
  const check = responseCheck(options.description);
  for (const shot of fc.sample(shotsOf(options), { numRuns: options.requests, seed: options.seed })) {
    const started = performance.now();
    const answer = await options.send(shot.method, shot.url, shot.body);
    report.slowestMs = Math.max(report.slowestMs, performance.now() - started);
    report.requests += 1;
    if (report.requests === Math.ceil(options.requests / 10)) {
      settled = megabytes();
    }
    report.byStatus[answer.status] = (report.byStatus[answer.status] ?? 0) + 1;
    const fault = check(shot.operation, answer);
    if (fault !== undefined) {
      report.faults.push(`${shot.method} ${shot.url} ${JSON.stringify(shot.body)} → ${answer.status}: ${fault}`);
    }
  }
  report.memoryGrowth = megabytes() - settled;
  return report;
}

/** What is still held after a collection: the size of the process itself depends on when it last had one. */
function megabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

function shotsOf(options: FuzzOptions): fc.Arbitrary<Shot> {
  const { description, knownIds, skip } = options;
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const wanted = operations.filter(({ path, method }) => !skip.has(`${method} ${path}`));
  return fc.constantFrom(...wanted).chain(({ path, method, operation }) =>
    fc
      .record({
        parameters: parametersOf(operation, description, knownIds),
        body: bodyOf(operation, description),
      })
      .map(({ parameters, body }) => ({ operation, method, url: urlOf(path, parameters, operation), body })),
  );
}

function parametersOf(
  operation: Operation,
  description: ApiDescription,
  knownIds: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const entries = (operation.parameters ?? []).map((parameter): [string, fc.Arbitrary<unknown>] => {
    const value = arbitraryOf(parameter.schema ?? {}, description.components.schemas);
    const isId = parameter.schema?.format === 'uuid' && knownIds.length > 0;
    const chosen = isId ? fc.oneof(fc.constantFrom(...knownIds), value) : value;
    return [parameter.name, parameter.in === 'path' ? chosen : fc.option(chosen, { nil: undefined })];
  });
  return fc.record(Object.fromEntries(entries));
}

function bodyOf(operation: Operation, description: ApiDescription): fc.Arbitrary<unknown> {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (!schema) {
    return fc.constant(undefined);
  }
  return fc.oneof(
    { weight: 9, arbitrary: arbitraryOf(schema, description.components.schemas) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  );
}

function urlOf(path: string, values: Record<string, unknown>, operation: Operation): string {
  const text = (value: unknown): string => encode(typeof value === 'string' ? value : JSON.stringify(value));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => text(values[name] ?? 'x') || 'x');
  const query = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && values[parameter.name] !== undefined)
    .map((parameter) => `${parameter.name}=${text(values[parameter.name])}`);
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

type ResponseCheck = (operation: Operation, answer: Answer) => string | undefined;

function responseCheck(description: ApiDescription): ResponseCheck {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: description.components });
  const validators = new Map<JsonSchema, ReturnType<typeof ajv.compile>>();
  const validate = (schema: JsonSchema, body: unknown): string | undefined => {
    const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as JsonSchema;
    const validator = validators.get(schema) ?? ajv.compile(resolved);
    validators.set(schema, validator);
    return validator(body) ? undefined : ajv.errorsText(validator.errors);
  };
  return (operation, { status, contentType, text }) => {
    if (status >= 500) {
      return text.slice(0, 300);
    }
    if (status >= 400) {
      return isProblem(contentType, text, status) ? undefined : `not a problem document: ${text.slice(0, 200)}`;
    }
    const schema = operation.responses[String(status)]?.content?.['application/json']?.schema;
    return schema ? validate(schema, JSON.parse(text)) : undefined;
  };
}

function isProblem(contentType: string, text: string, status: number): boolean {
  if (!contentType.startsWith('application/problem+json')) {
    return false;
  }
  const problem = JSON.parse(text) as Record<string, unknown>;
  return (
    problem['status'] === status && typeof problem['code'] === 'string' && typeof problem['requestId'] === 'string'
  );
}
