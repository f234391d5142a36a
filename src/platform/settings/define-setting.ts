import type { z } from 'zod';

/** A rule that is data: its form, its default and where the default comes from (`architecture.md` 4.7). */
export interface SettingDefinition<Value> {
  readonly key: string;
  readonly schema: z.ZodType<Value>;
  readonly defaultValue: Value;
  /** Printed beside the value: issuing body and year, or whose decision it is. */
  readonly source: string;
  /** Decided once: the first version is the last one. */
  readonly isSetOnce?: boolean;
}

const definitions = new Map<string, SettingDefinition<never>>();

/** Declares a rule of a module. @throws Error when two modules declare the same key */
export function defineSetting<Value>(definition: SettingDefinition<Value>): SettingDefinition<Value> {
  if (definitions.has(definition.key)) {
    throw new Error(`setting ${definition.key} is declared twice`);
  }
  definitions.set(definition.key, definition as unknown as SettingDefinition<never>);
  return definition;
}

/** Every setting of the code, by key. */
export function definedSettings(): Array<SettingDefinition<unknown>> {
  return [...definitions.values()].toSorted((left, right) => left.key.localeCompare(right.key));
}

/** Undefined when the code knows no such key. */
export function settingOf(key: string): SettingDefinition<unknown> | undefined {
  return definitions.get(key);
}
