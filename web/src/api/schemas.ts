import type { components, paths } from './schema';

/** What the API takes and answers, by the names it gives: generated from its description, never written by hand. */
export type Schemas = components['schemas'];

/** The query parameters of a GET. */
export type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never;
