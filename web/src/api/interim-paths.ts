/** Stands in for the types that are generated from docs/openapi.json; the answer's type is named by each call. */
interface Operation {
  parameters: {
    query?: Record<string, unknown>;
    path?: Record<string, string>;
    header?: Record<string, string>;
    cookie?: never;
  };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': unknown } } };
}

interface PathItem {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get: Operation;
  put: Operation;
  post: Operation;
  delete: Operation;
  options?: never;
  head?: never;
  patch: Operation;
  trace?: never;
}

export type paths = Record<`/api/v1/${string}`, PathItem>;
