import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { RecordTitles, type RecordCode, type RecordTitle, type RecordTitleReader } from '../platform/records/index.js';
import type { LeaderLink } from './leader-link.entity.js';
import { recordOfLink } from './link-access.js';

type Tied = Pick<LeaderLink, 'id' | 'recordKind' | 'recordId'>;

/** A link towards those who know only kind and id: it has the name of the record to which it ties. */
@Injectable()
export class LinksRecords implements RecordTitleReader, OnModuleInit {
  readonly permission = 'link.read';

  constructor(
    private readonly database: Database,
    private readonly titles: RecordTitles,
  ) {}

  onModuleInit(): void {
    this.titles.register('leader-link', this);
  }

  async titlesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, RecordTitle>> {
    const links = await this.tied(ids);
    const titleOf = await this.titles.titlesOf(actor, links.map(recordOfLink));
    const named = links.map((link) => [link.id, titleOf(recordOfLink(link))] as const);
    return new Map(named.flatMap(([id, title]) => (title ? [[id, title]] : [])));
  }

  async codesOf(ids: readonly string[]): Promise<Map<string, RecordCode>> {
    const codes = new Map<string, RecordCode>();
    for (const link of await this.tied(ids)) {
      const code = await this.titles.codeOf(recordOfLink(link));
      if (code) {
        codes.set(link.id, code);
      }
    }
    return codes;
  }

  private tied(ids: readonly string[]): Promise<Tied[]> {
    return this.database.query<Tied>(
      `select leader_link.id, leader_link.record_kind as "recordKind", leader_link.record_id as "recordId"
       from leader_link where leader_link.id = any ($1::uuid[])`,
      [ids],
    );
  }
}
