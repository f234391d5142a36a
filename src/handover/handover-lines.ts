import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { sentenceOf } from '../platform/errors/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { RecordTitles } from '../platform/records/index.js';
import { HandoverKinds, type HeldRecord } from './handover-kinds.js';
import type { HandoverLine } from './handover.view.schemas.js';

export interface ShownRecord {
  kind: string;
  held: HeldRecord;
  toId: string | null;
  refusal: string | null;
  /** The reader gave or received it, and may know all that the list says of it. */
  isOwn: boolean;
}

/** Records of a handover as one reader may see them. */
@Injectable()
export class HandoverLines {
  constructor(
    private readonly kinds: HandoverKinds,
    private readonly titles: RecordTitles,
  ) {}

  async linesOf(actor: Actor, shown: readonly ShownRecord[]): Promise<HandoverLine[]> {
    const records = shown.map(({ kind, held }) => ({ kind, id: held.id }));
    const titleOf = await this.titles.titlesOf(actor, records);
    const codeOf = await this.titles.codesOf(records);
    return shown.map((one) => {
      const record = { kind: one.kind, id: one.held.id };
      const isKnown = one.isOwn || this.kinds.isPublic(one.kind);
      const title = titleOf(record) ?? (isKnown ? { code: one.held.code, title: one.held.title, path: null } : null);
      const code = isKnown ? one.held.code : (title?.code ?? codeOf(record)?.code ?? null);
      return { ...identity(actor, one), code, ...told(actor, one, { isKnown, title }) };
    });
  }
}

interface Told {
  isKnown: boolean;
  title: { title: string; path: string | null } | null;
}

type Content = Pick<HandoverLine, 'title' | 'path' | 'state' | 'dueAt' | 'nextStep' | 'nextStepOn'>;

/** What it is about, as far as the reader may know. */
function told({ language }: Actor, { held, isOwn }: ShownRecord, { isKnown, title }: Told): Content {
  const planned = isOwn ? held : { nextStep: null, nextStepOn: null };
  return {
    title: title?.title ?? null,
    path: title?.path ?? null,
    state: title === null ? '' : messageOf(held.state, language),
    dueAt: isKnown ? held.dueAt : null,
    nextStep: planned.nextStep,
    nextStepOn: planned.nextStepOn,
  };
}

/** What everybody may know who sees the handover at all. */
function identity(
  { language }: Actor,
  { kind, held, toId, refusal }: ShownRecord,
): Pick<HandoverLine, 'kind' | 'recordId' | 'capacities' | 'capacityText' | 'toId' | 'refusal'> {
  return {
    kind,
    recordId: held.id,
    capacities: held.capacities,
    capacityText: capacityText(kind, held, language),
    toId,
    refusal: refusal === null ? null : sentenceOf(refusal, language),
  };
}

/** 负责人、协办人 */
export function capacityText(kind: string, { capacities }: HeldRecord, language: Actor['language']): string {
  return capacities
    .map((capacity) => messageOf(`handover.capacity.${kind}.${capacity}`, language))
    .join(messageOf('handover.pack.separator', language));
}
