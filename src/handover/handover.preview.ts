import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { messageOf } from '../platform/i18n/index.js';
import { HandoverLines } from './handover-lines.js';
import { HandoverParties } from './handover-parties.js';
import { fingerprintOf, movedOf, type PlannedRecord } from './handover-plan.js';
import type { PreviewHandover } from './handover.schemas.js';
import { HandoverService } from './handover.service.js';
import type { HandoverPreview } from './handover.view.schemas.js';

/** So many lines are shown; all are counted, and all of them move. */
const MOST_SHOWN = 2_000;

/** What a handover would do, before anything is done. */
@Injectable()
export class HandoverPreviews {
  constructor(
    private readonly service: HandoverService,
    private readonly parties: HandoverParties,
    private readonly lines: HandoverLines,
  ) {}

  async preview(actor: Actor, input: PreviewHandover): Promise<HandoverPreview> {
    const { basis, planned } = await this.service.plan(actor, input);
    const isOwn = basis === 'SELF';
    const shown = planned.slice(0, MOST_SHOWN).map((one) => ({ ...one, isOwn }));
    const name = await this.parties.nameOf(input.fromId);
    return {
      from: { id: input.fromId, name, isDisabled: !(await this.parties.isActive(input.fromId)) },
      basis,
      kinds: kindsOf(actor, planned),
      items: await this.lines.linesOf(actor, shown),
      isComplete: planned.length <= MOST_SHOWN,
      fingerprint: fingerprintOf(planned),
    };
  }
}

function kindsOf({ language }: Actor, planned: readonly PlannedRecord[]): HandoverPreview['kinds'] {
  return [...new Set(planned.map(({ kind }) => kind))].map((kind) => {
    const own = planned.filter((one) => one.kind === kind);
    return {
      kind,
      label: messageOf(`handover.kind.${kind}`, language),
      count: own.length,
      moved: movedOf(own).length,
      refused: own.filter(({ refusal }) => refusal !== null).length,
    };
  });
}
