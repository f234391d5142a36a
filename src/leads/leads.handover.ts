import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandoverKinds } from '../handover/index.js';
import type { BuiltOn, HandoverKind, HeldRecord, Move, MovedRecord, Receiver } from '../handover/index.js';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { defineMessages } from '../platform/i18n/index.js';
import { afterHandover, heldLead } from './lead-handover.js';
import { LeadsHandoverEvents } from './leads.handover.events.js';
import { LeadsHandoverQueries } from './leads.handover.queries.js';
import { LeadsHandoverRepository, type LeadHolding } from './leads.handover.repository.js';

defineMessages({
  'handover.kind.lead': { 'zh-CN': '线索', en: 'leads' },
  'handover.capacity.lead.owner': { 'zh-CN': '负责人', en: 'Owner' },
  'handover.capacity.lead.co-owner': { 'zh-CN': '协办人', en: 'Co-owner' },
});

/** Leads in a handover: owner and co-owners change, first report and introducer stay. */
@Injectable()
export class LeadsHandover implements HandoverKind, OnModuleInit {
  readonly kind = 'lead';

  constructor(
    private readonly kinds: HandoverKinds,
    private readonly queries: LeadsHandoverQueries,
    private readonly repository: LeadsHandoverRepository,
    private readonly people: PeopleReader,
    private readonly records: LeadsHandoverEvents,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async lock(personId: string): Promise<void> {
    await this.queries.lock(personId);
  }

  async heldBy(personId: string): Promise<HeldRecord[]> {
    return (await this.queries.heldBy(personId)).map(heldLead);
  }

  /** Only somebody whose role may follow leads up; with anybody else a lead would lie still. */
  async refusals(_actor: Actor, records: readonly HeldRecord[], receiver: Receiver): Promise<Map<string, string>> {
    const able = await this.people.whoMay('lead.follow-up', [receiver.id]);
    return new Map(able.has(receiver.id) ? [] : records.map(({ id }) => [id, 'handover.not-entitled']));
  }

  async move(actor: Actor, move: Move): Promise<MovedRecord[]> {
    const before = await this.repository.lock(move.recordIds);
    const shifts = before.map((from) => ({ from, to: afterHandover(from, move) }));
    await this.repository.write(
      shifts.map(({ to }) => to),
      move.now,
    );
    await this.records.note(actor, shifts, move);
    return before.map((holding) => ({ id: holding.id, version: holding.version + 1, before: { ...holding } }));
  }

  async giveBack(actor: Actor, handoverId: string, records: readonly MovedRecord[]): Promise<BuiltOn> {
    const current = new Map((await this.repository.lock(records.map(({ id }) => id))).map((one) => [one.id, one]));
    const builtOn = records.filter(({ id, version }) => current.get(id)?.version !== version).map(({ id }) => id);
    if (builtOn.length === 0) {
      const shifts = records.flatMap(({ id, before }) => {
        const from = current.get(id);
        return from ? [{ from, to: before as unknown as LeadHolding }] : [];
      });
      const now = await this.records.instant();
      await this.repository.write(
        shifts.map(({ to }) => to),
        now,
      );
      await this.records.note(actor, shifts, { handoverId, note: null, now });
    }
    return builtOn;
  }
}
