import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/index.js';

export interface RecordRef {
  kind: string;
  id: string;
}

/** How a record is named to one reader. */
export interface RecordTitle {
  /** What people say: XS-2026-000123. */
  code: string | null;
  /** The anonymous description where the reader may not see more. */
  title: string;
  /** Address in the web application, beginning with `/`. */
  path: string;
  /** Its title must not be passed on outside, not even by who may read it. */
  isConfidential?: boolean;
}

/** Code and title in one line; who knows a record by its code alone reads it once. */
export function nameOfRecord(record: { code: string | null; title: string | null } | null): string {
  return [...new Set([record?.code, record?.title])].filter(Boolean).join(' ');
}

/** Implemented by the module that owns the records. */
export interface RecordTitleReader {
  /** Permission without which nobody hears of these records at all. */
  readonly permission: string;
  /** Titles of those that the actor may see; the others are left out. */
  titlesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, RecordTitle>>;
  /** Code and address alone, for what leaves the house: neither may say anything of its content. */
  codesOf(ids: readonly string[]): Promise<Map<string, RecordCode>>;
}

export type RecordCode = Pick<RecordTitle, 'code' | 'path'>;

/** Names records of any kind for inboxes and lists that know only kind and id. Modules register in `onModuleInit`. */
@Injectable()
export class RecordTitles {
  private readonly readers = new Map<string, RecordTitleReader>();

  /** @throws Error when the kind has a reader already */
  register(kind: string, reader: RecordTitleReader): void {
    if (this.readers.has(kind)) {
      throw new Error(`records of kind ${kind} are named twice`);
    }
    this.readers.set(kind, reader);
  }

  mayHearOf(actor: Actor, kind: string): boolean {
    const reader = this.readers.get(kind);
    return reader !== undefined && actor.permissions.has(reader.permission);
  }

  /** One question per kind. The answer looks a record up; undefined where the actor may not see it. */
  async titlesOf(actor: Actor, records: readonly RecordRef[]): Promise<(record: RecordRef) => RecordTitle | undefined> {
    const titles = new Map<string, Map<string, RecordTitle>>();
    for (const kind of new Set(records.map((record) => record.kind))) {
      if (this.mayHearOf(actor, kind)) {
        const ids = new Set(records.filter((record) => record.kind === kind).map((record) => record.id));
        titles.set(kind, (await this.readers.get(kind)?.titlesOf(actor, [...ids])) ?? new Map());
      }
    }
    return (record) => titles.get(record.kind)?.get(record.id);
  }

  /** Codes alone, of many records; one question per kind. */
  async codesOf(records: readonly RecordRef[]): Promise<(record: RecordRef) => RecordCode | undefined> {
    const codes = new Map<string, Map<string, RecordCode>>();
    for (const kind of new Set(records.map((record) => record.kind))) {
      const ids = records.filter((record) => record.kind === kind).map((record) => record.id);
      codes.set(kind, (await this.readers.get(kind)?.codesOf(ids)) ?? new Map());
    }
    return (record) => codes.get(record.kind)?.get(record.id);
  }

  /** For mails and other channels that no reader's rights reach. */
  async codeOf(record: RecordRef): Promise<RecordCode | undefined> {
    return (await this.readers.get(record.kind)?.codesOf([record.id]))?.get(record.id);
  }
}
