import { Injectable } from '@nestjs/common';
import { PeopleReader, UnitReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { messageOf } from '../platform/i18n/index.js';
import './documents.messages.js';
import { localMinute, writtenDay } from './local-day.js';

/** Who made a document and as of when, in words: they stand on each one. */
export interface DocumentMarks {
  unit: string;
  person: string;
  /** Business time of the content. */
  asOf: Date;
  /** 填报单位, 填报人, 审核人, 截止日期 */
  foot: string;
  watermark: string;
}

@Injectable()
export class DocumentMarker {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
    private readonly clock: Clock,
  ) {}

  async marksOf(actor: Actor): Promise<DocumentMarks> {
    const asOf = await this.clock.now();
    const userId = actor.userId ?? '';
    const person = (await this.people.nameOf([userId])).get(userId) ?? '';
    const unitId = (await this.people.unitOf(userId)) ?? '';
    const unit = unitId === '' ? '' : ((await this.units.nameOf([unitId])).get(unitId) ?? '');
    const words = { unit, person, day: writtenDay(asOf, actor.language), minute: localMinute(asOf) };
    return {
      unit,
      person,
      asOf,
      foot: messageOf('document.foot', actor.language, words),
      watermark: messageOf('document.watermark', actor.language, words),
    };
  }
}
