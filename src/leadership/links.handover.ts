import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandoverKinds } from '../handover/index.js';
import type { BuiltOn, HandoverKind, HeldRecord, Move, MovedRecord, Receiver } from '../handover/index.js';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { defineMessages } from '../platform/i18n/index.js';
import { RecordTitles } from '../platform/records/index.js';
import { recordOfLink } from './link-access.js';
import { LinkSuccession, type Succeeded } from './link-succession.js';
import { LinksHandoverQueries } from './links.handover.queries.js';

defineMessages({
  'handover.kind.leader-link': { 'zh-CN': '挂钩', en: 'leader links' },
  'handover.capacity.leader-link.leader': { 'zh-CN': '挂钩领导', en: 'Linked leader' },
  'handover.leader-link.linked': { 'zh-CN': '挂钩中', en: 'Linked' },
});

/** 挂钩 in a handover: another leader takes over the link and the duty to visit; who visited before stays history. */
@Injectable()
export class LinksHandover implements HandoverKind, OnModuleInit {
  readonly kind = 'leader-link';

  constructor(
    private readonly kinds: HandoverKinds,
    private readonly queries: LinksHandoverQueries,
    private readonly succession: LinkSuccession,
    private readonly people: PeopleReader,
    private readonly titles: RecordTitles,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async lock(personId: string): Promise<void> {
    await this.queries.lock(personId);
  }

  /** A record goes by its code: on paper nobody's rights are asked. */
  async heldBy(personId: string): Promise<HeldRecord[]> {
    const links = await this.queries.heldBy(personId);
    const codeOf = await this.titles.codesOf(links.map(recordOfLink));
    return links.map((link) => {
      const code = codeOf(recordOfLink(link))?.code ?? null;
      return {
        id: link.id,
        version: link.version,
        code,
        title: code ?? '',
        capacities: ['leader'],
        state: 'handover.leader-link.linked',
        dueAt: link.visitDueAt?.toISOString() ?? null,
        lastWord: null,
        nextStep: null,
        nextStepOn: null,
      };
    });
  }

  async refusals(_actor: Actor, records: readonly HeldRecord[], { id }: Receiver): Promise<Map<string, string>> {
    if (!(await this.people.whoMay('instruction.give', [id])).has(id)) {
      return new Map(records.map((record) => [record.id, 'handover.not-entitled']));
    }
    const linked = await this.queries.alsoLinked(
      id,
      records.map((record) => record.id),
    );
    return new Map([...linked].map((linkId) => [linkId, 'leader-link.already-linked']));
  }

  async move(actor: Actor, { handoverId, receiver, recordIds, note }: Move): Promise<MovedRecord[]> {
    const moved: MovedRecord[] = [];
    for (const id of recordIds) {
      const link = await this.succession.require(id);
      const { version, ...before } = await this.succession.pass(actor, link, {
        leaderId: receiver.id,
        note,
        handoverId,
      });
      moved.push({ id, version, before });
    }
    return moved;
  }

  async giveBack(actor: Actor, handoverId: string, records: readonly MovedRecord[]): Promise<BuiltOn> {
    const passed = records.map(({ id, version, before }) => ({
      id,
      version,
      ...(before as Omit<Succeeded, 'version'>),
    }));
    const builtOn: string[] = [];
    for (const one of passed) {
      if (await this.succession.isBuiltOn(one)) {
        builtOn.push(one.id);
      }
    }
    if (builtOn.length === 0) {
      for (const one of passed) {
        await this.succession.giveBack(actor, one, handoverId);
      }
    }
    return builtOn;
  }
}
