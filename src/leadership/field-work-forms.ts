import { Injectable } from '@nestjs/common';
import { RecordPapers, localMinute, type FormContent, type FormField, type MadeFile } from '../documents/index.js';
import type { Actor, Language } from '../platform/actor/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { defineMessages, messageOf } from '../platform/i18n/index.js';
import { nameOfRecord } from '../platform/records/index.js';
import { FieldWorksQueries } from './field-works.queries.js';
import type { FieldWorkView } from './field-works.view.schemas.js';
import { listed, outcomesOf, unitsOf } from './leadership-words.js';

defineMessages({
  'field-work.form.title': { 'zh-CN': '挂钩帮扶走访记录表', en: 'Record of a visit by a linked leader' },
  'field-work.form.leader': { 'zh-CN': '挂钩领导', en: 'Leader' },
  'field-work.form.kind': { 'zh-CN': '方式', en: 'Kind' },
  'field-work.form.record': { 'zh-CN': '走访对象', en: 'Visited' },
  'field-work.form.happenedAt': { 'zh-CN': '时间', en: 'Time' },
  'field-work.form.place': { 'zh-CN': '地点', en: 'Place' },
  'field-work.form.people': { 'zh-CN': '参加人员', en: 'Present' },
  'field-work.form.words': { 'zh-CN': '走访情况', en: 'What happened' },
  'field-work.form.problems': { 'zh-CN': '反映问题及诉求', en: 'Problems raised' },
  'field-work.form.decisions': { 'zh-CN': '现场交办及办理情况', en: 'Decided on the spot, and what came of it' },
  'field-work.form.units': { 'zh-CN': '承办单位', en: 'Units' },
  'field-work.form.nextStep': { 'zh-CN': '下一步措施', en: 'Next steps' },
  'field-work.form.recorder': { 'zh-CN': '记录人', en: 'Recorded by' },
  'field-work.form.signature': { 'zh-CN': '挂钩领导签字', en: 'Signature of the leader' },
});

/** Which record, and under which address this installation is reached. */
interface Asked {
  id: string;
  address: string;
}

/** Papers about one on-site record, for those who may read it. */
@Injectable()
export class FieldWorkForms {
  constructor(
    private readonly queries: FieldWorksQueries,
    private readonly papers: RecordPapers,
  ) {}

  /** 挂钩帮扶走访记录表. @throws field-work.not-found, access.denied where the words are hidden */
  async form(actor: Actor, { id, address }: Asked): Promise<MadeFile> {
    const work = await this.queries.detail(actor, id);
    if (work.words === null) {
      throw platformErrors.forbidden();
    }
    const stamp = { kind: 'field-work', id, version: work.version, link: `${address}/field-works/${id}` };
    return this.papers.form(actor, stamp, contentOf(work, actor.language));
  }
}

function contentOf(work: FieldWorkView, language: Language): FormContent {
  const field = (name: string, value: string | null, isWide = false): FormField => ({
    label: messageOf(`field-work.form.${name}`, language),
    value,
    isWide,
  });
  return {
    form: 'field-work.visit',
    title: messageOf('field-work.form.title', language),
    code: null,
    fields: [
      field('leader', work.leader?.name ?? null),
      field('kind', messageOf(`field-work.kind.${work.kind}`, language)),
      field('record', nameOfRecord(work.record) || null, true),
      field('happenedAt', localMinute(new Date(work.happenedAt))),
      field('place', work.place),
      field('people', work.people.length === 0 ? null : listed(work.people, language), true),
      field('words', work.words, true),
      field('problems', work.problems, true),
      field('decisions', outcomesOf(work.tasks, language), true),
      field('units', unitsOf(work.tasks, language), true),
      field('nextStep', work.nextStep, true),
      field('recorder', work.enteredBy?.name ?? null),
      field('signature', null),
    ],
  };
}
