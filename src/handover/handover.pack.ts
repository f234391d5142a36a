import { Injectable } from '@nestjs/common';
import {
  ListPapers,
  localDay,
  localMinute,
  type ListContent,
  type ListTable,
  type MadeFile,
} from '../documents/index.js';
import type { Actor, Language } from '../platform/actor/index.js';
import { sentenceOf } from '../platform/errors/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { capacityText } from './handover-lines.js';
import type { HeldRecord } from './handover-kinds.js';
import type { HandoverItem } from './handover.entity.js';
import { handoverErrors } from './handover.errors.js';
import { mayOpenPack } from './handover.policy.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverRepository } from './handover.repository.js';
import type { HandoverView } from './handover.view.schemas.js';

interface Wanted {
  id: string;
  toId: string;
  address: string;
}

const WIDTHS = [6, 17, 27, 11, 20, 19];
const COLUMNS = ['place', 'code', 'title', 'capacity', 'state', 'next'];
const LEFT_COLUMNS = ['place', 'code', 'title', 'capacity', 'state', 'refusal'];

/** 工作移交清单: made of the lines that were kept when the work changed hands, so that it says the same for ever. */
@Injectable()
export class HandoverPack {
  constructor(
    private readonly queries: HandoverQueries,
    private readonly repository: HandoverRepository,
    private readonly papers: ListPapers,
  ) {}

  /** @throws handover.not-found for whoever is no party to it */
  async make(actor: Actor, { id, toId, address }: Wanted): Promise<MadeFile> {
    const view = await this.queries.detail(actor, id);
    const undoneAt = view.undoneAt === null ? null : new Date(view.undoneAt);
    if (!mayOpenPack(actor, { ...view, undoneAt, isInTime: false }, toId)) {
      throw handoverErrors.notFound();
    }
    const items = await this.repository.packItems(id, toId);
    const stamp = { kind: 'handover', id, version: view.version, link: `${address}/handovers/${id}` };
    return this.papers.lists(actor, stamp, contentOf(view, toId, { items, language: actor.language }));
  }
}

function contentOf(
  view: HandoverView,
  toId: string,
  { items, language }: { items: readonly HandoverItem[]; language: Language },
): ListContent {
  const say = (code: string): string => messageOf(`handover.${code}`, language);
  const receiver = view.receivers.find(({ id }) => id === toId);
  const received = items.filter(({ versionAfter }) => versionAfter !== null);
  const left = items.filter(({ versionAfter }) => versionAfter === null);
  const kinds = [...new Set(received.map(({ recordKind }) => recordKind))];
  const counts = kinds.map((kind) => {
    const count = received.filter(({ recordKind }) => recordKind === kind).length;
    return messageOf('handover.pack.count', language, { kind: say(`kind.${kind}`), count });
  });
  const tables: ListTable[] = kinds.map((kind) => ({
    heading: say(`kind.${kind}`),
    columns: columnsOf(COLUMNS, language),
    rows: rowsOf(
      received.filter(({ recordKind }) => recordKind === kind),
      language,
      nextOf,
    ),
  }));
  if (left.length > 0) {
    const columns = columnsOf(LEFT_COLUMNS, language);
    tables.push({ heading: say('pack.left'), columns, rows: rowsOf(left, language, reasonOf) });
  }
  return {
    form: 'handover.pack',
    title: say('pack.title'),
    facts: [
      { label: say('pack.from'), value: view.from.name },
      { label: say('pack.to'), value: receiver?.name ?? '' },
      { label: say('pack.reason'), value: say(`reason.${view.reason}`) },
      { label: say('pack.asOf'), value: localMinute(new Date(view.madeAt)) },
      { label: say('pack.counts'), value: counts.join(say('pack.separator')), isWide: true },
      { label: say('pack.note'), value: view.note, isWide: true },
    ],
    tables,
    signatures: [
      { label: say('pack.from'), value: say('pack.sign') },
      { label: say('pack.to'), value: say('pack.sign') },
      { label: say('pack.witness'), value: say('pack.sign'), isWide: true },
    ],
  };
}

function columnsOf(names: readonly string[], language: Language): ListTable['columns'] {
  return names.map((name, place) => ({
    header: messageOf(`handover.column.${name}`, language),
    width: WIDTHS[place] ?? 0,
  }));
}

type Last = (item: HandoverItem, language: Language) => string;

function rowsOf(items: readonly HandoverItem[], language: Language, last: Last): string[][] {
  return items.map((item, place) => [
    String(place + 1),
    item.held.code ?? '',
    item.held.title,
    capacityText(item.recordKind, item.held, language),
    stateOf(item.held, language),
    last(item, language),
  ]);
}

function stateOf({ state, lastWord }: HeldRecord, language: Language): string {
  const word = lastWord === null ? null : `${localDay(new Date(lastWord.on))} ${lastWord.text}`;
  return joined([messageOf(state, language), word], language);
}

const nextOf: Last = ({ held: { nextStep, nextStepOn, dueAt } }, language) => {
  const planned =
    nextStep !== null && nextStepOn !== null
      ? messageOf('handover.pack.planned', language, { step: nextStep, day: nextStepOn })
      : (nextStep ?? nextStepOn);
  const due = dueAt === null ? null : messageOf('handover.pack.due', language, { dueAt });
  return joined([planned, due], language);
};

const reasonOf: Last = ({ refusal }, language) =>
  refusal === null ? messageOf('handover.stays', language) : sentenceOf(refusal, language);

function joined(parts: ReadonlyArray<string | null>, language: Language): string {
  return parts.filter((part) => part !== null).join(messageOf('handover.pack.pause', language));
}
