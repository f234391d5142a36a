import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { PERMISSION_KEY, PUBLIC_KEY, SIGNED_IN_KEY, describeApi } from '../../src/platform/http/index.js';
import type { JsonSchema } from '../../drill/lib/schema-arbitrary.js';
import type { TestApp } from './test-app.js';

/** Where `@ApiProduces` keeps what it is told. */
const PRODUCES_KEY = 'swagger/apiProduces';

export interface ApiRoute {
  method: string;
  /** As in the description of the API: `/api/v1/people/{id}`. */
  path: string;
  /** `GET /api/v1/people/{id}` */
  name: string;
  params: Array<{ name: string; in: string; required: boolean; schema: JsonSchema }>;
  isUpload: boolean;
  /** `Leads_triage`: controller and handler. */
  operationId: string;
  /** A body that fits the schema, with the required fields alone; undefined where the route takes none. */
  body: unknown;
}

interface Described {
  operationId: string;
  parameters?: Array<{ name: string; in: string; required?: boolean; schema?: JsonSchema }>;
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}

/** Every route that the API describes. */
export function apiRoutes(app: TestApp): ApiRoute[] {
  const description = JSON.parse(JSON.stringify(describeApi(app.app))) as {
    paths: Record<string, Record<string, Described>>;
    components: { schemas: Record<string, JsonSchema> };
  };
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const content = operation.requestBody?.content ?? {};
      const schema = content['application/json']?.schema;
      return {
        method: method.toUpperCase(),
        path,
        name: `${method.toUpperCase()} ${path}`,
        params: (operation.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          in: parameter.in,
          required: parameter.required ?? false,
          schema: parameter.schema ?? {},
        })),
        isUpload: 'multipart/form-data' in content,
        operationId: operation.operationId,
        body: schema ? sample(schema, description.components.schemas) : undefined,
      };
    }),
  );
}

export function isUnsafe(route: ApiRoute): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(route.method);
}

/** Whether the route names a record: these are the ones through which another's could leak. */
export function namesRecord(route: ApiRoute): boolean {
  return route.params.some((parameter) => parameter.in === 'path' && parameter.schema.format === 'uuid');
}

/** The route's address with these values; ids that are not given are random, and so are required filters sampled. */
export function addressOf(route: ApiRoute, values: Readonly<Record<string, string>> = {}): string {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const parameter = route.params.find((candidate) => candidate.in === 'path' && candidate.name === name);
    return encodeURIComponent(values[name] ?? String(sample(parameter?.schema ?? {}, {})));
  });
  const query = route.params
    .filter((parameter) => parameter.in === 'query' && (parameter.required || values[parameter.name] !== undefined))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(values[name] ?? String(sample(schema, {})))}`);
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

export interface DeclaredHandler {
  operationId: string;
  permission?: string;
  isPublic: boolean;
  isSignedIn: boolean;
  /** Media types of what is no JSON. */
  produces: readonly string[];
}

/** Every route handler of the application with what it declares about access. */
export function routeHandlers(app: TestApp): DeclaredHandler[] {
  const controllers = [...app.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = metatype ? (metatype.prototype as Record<string, unknown>) : {};
    return Object.getOwnPropertyNames(prototype).flatMap((handler) => {
      const method = prototype[handler];
      if (typeof method !== 'function' || Reflect.getMetadata(METHOD_METADATA, method) === undefined) {
        return [];
      }
      return [
        {
          operationId: `${(metatype?.name ?? '').replace(/Controller$/, '')}_${handler}`,
          permission: Reflect.getMetadata(PERMISSION_KEY, method) as string | undefined,
          isPublic: Reflect.getMetadata(PUBLIC_KEY, method) === true,
          isSignedIn: Reflect.getMetadata(SIGNED_IN_KEY, method) === true,
          produces: (Reflect.getMetadata(PRODUCES_KEY, method) as string[] | undefined) ?? [],
        },
      ];
    });
  });
}

const CANDIDATES = ['1', '1.5', '2026-03-02', '09:00', 'P1D', '张三', 'abcdefgh', '13800138000', '01-01'];
const SOME_ID = '0195a000-0000-7000-8000-00000000dead';

type SampledSchema = JsonSchema & { pattern?: string; minItems?: number; exclusiveMinimum?: number };

function sample(schema: SampledSchema, schemas: Record<string, JsonSchema>): unknown {
  const chosen = chosenFrom(schema, schemas);
  if (chosen) {
    return sample(chosen, schemas);
  }
  if (schema.const !== undefined || schema.enum) {
    return schema.const ?? schema.enum?.[0];
  }
  const samplers: Record<string, () => unknown> = {
    object: () => sampleObject(schema, schemas),
    array: () => (schema.minItems ? [sample(schema.items ?? {}, schemas)] : []),
    integer: () => sampleNumber(schema),
    number: () => sampleNumber(schema),
    boolean: () => true,
    null: () => null,
  };
  return (samplers[schema.type ?? ''] ?? (() => sampleText(schema)))();
}

function chosenFrom(schema: SampledSchema, schemas: Record<string, JsonSchema>): SampledSchema | undefined {
  if (schema.$ref) {
    return schemas[schema.$ref.split('/').at(-1) ?? ''];
  }
  return (schema.anyOf ?? schema.oneOf)?.[0];
}

function sampleObject({ required = [], properties = {} }: SampledSchema, schemas: Record<string, JsonSchema>): object {
  return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {}, schemas)]));
}

function sampleNumber({ minimum = 1, exclusiveMinimum = 0 }: SampledSchema): number {
  return Math.max(minimum, exclusiveMinimum + 1);
}

function sampleText({ format, pattern, minLength = 0 }: SampledSchema): string {
  const byFormat: Record<string, string> = {
    uuid: SOME_ID,
    date: '2026-03-02',
    'date-time': '2026-03-02T09:00:00+08:00',
    email: 'someone@example.com',
  };
  const fitting = CANDIDATES.find((candidate) => pattern !== undefined && new RegExp(pattern, 'u').test(candidate));
  return byFormat[format ?? ''] ?? fitting ?? '试'.repeat(Math.max(minLength, 2));
}
