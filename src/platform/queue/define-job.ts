import type { z } from 'zod';

/** A kind of job: which queue carries it and which ids it holds. Payloads carry ids, never rows or personal data. */
export interface JobDefinition<Payload extends object> {
  readonly queue: string;
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** How many run at once in one process; the largest of a queue's jobs counts. */
  readonly concurrency: number;
}

interface JobInput<Payload extends object> {
  queue: string;
  name: string;
  payload: z.ZodType<Payload>;
  concurrency?: number;
}

const definitions = new Map<string, JobDefinition<never>>();

/** Declares a job of a module. @throws Error when two modules declare the same name */
export function defineJob<Payload extends object>(input: JobInput<Payload>): JobDefinition<Payload> {
  if (definitions.has(input.name)) {
    throw new Error(`job ${input.name} is declared twice`);
  }
  const definition: JobDefinition<Payload> = { concurrency: 4, ...input };
  definitions.set(input.name, definition as unknown as JobDefinition<never>);
  return definition;
}

/** Every job of the code; each must have a handler at the start. */
export function definedJobs(): Array<JobDefinition<never>> {
  return [...definitions.values()];
}
