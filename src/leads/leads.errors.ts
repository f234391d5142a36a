import { defineErrors, type DomainError } from '../platform/errors/index.js';
import type { StageAnswer } from './lead-stage.js';

export const leadErrors = defineErrors({
  notFound: {
    kind: 'not-found',
    code: 'lead.not-found',
    'zh-CN': '没有找到该线索，或您无权查看。',
    en: 'There is no such lead, or you may not see it.',
  },
  notNow: {
    kind: 'conflict',
    code: 'lead.not-now',
    'zh-CN': '线索目前的状态不允许此操作，可能他人已先处理，请刷新后查看。',
    en: 'The lead is not in a state for this. Somebody may have been first: reload it.',
  },
  stageNotReachable: {
    kind: 'conflict',
    code: 'lead.stage-not-reachable',
    'zh-CN': '线索不能从目前的阶段进入该阶段。',
    en: 'The lead cannot go to that stage from where it is.',
  },
  stageIncomplete: {
    kind: 'unprocessable',
    code: 'lead.stage-incomplete',
    'zh-CN': '进入该阶段前，请先补全标出的内容。',
    en: 'Complete what is named below before the lead can go on.',
  },
  requiredForStage: {
    kind: 'unprocessable',
    code: 'lead.required-for-stage',
    'zh-CN': '进入该阶段前须填写。',
    en: 'Needed before that stage.',
  },
  nameOrFileRequired: {
    kind: 'invalid',
    code: 'lead.name-or-file-required',
    'zh-CN': '请填写投资方和一句话说明，或附上名片照片、语音。',
    en: 'Give the investor and one sentence, or a photo or voice note.',
  },
  anonymousDescriptionRequired: {
    kind: 'unprocessable',
    code: 'lead.anonymous-description-required',
    'zh-CN': '保密线索须填写匿名描述，供无权查看详情的人员了解。',
    en: 'A confidential lead needs an anonymous description for those who may not see its details.',
  },
  anonymousDescriptionNamesInvestor: {
    kind: 'unprocessable',
    code: 'lead.anonymous-description-names-investor',
    'zh-CN': '匿名描述中不得出现投资方名称。',
    en: 'The anonymous description must not contain the name of the investor.',
  },
  workSecretNotAllowed: {
    kind: 'unprocessable',
    code: 'lead.work-secret-not-allowed',
    'zh-CN': '本系统未开放录入工作秘密，请勿填写，并咨询保密工作机构。',
    en: 'Work secrets may not be entered here. Ask your secrecy office.',
  },
  phoneForm: {
    kind: 'invalid',
    code: 'lead.phone-form',
    'zh-CN': '请填写有效的手机或固定电话号码。',
    en: 'Enter a valid phone number.',
  },
  phoneInText: {
    kind: 'invalid',
    code: 'lead.phone-in-text',
    'zh-CN': '文字中请勿填写手机号码，请填入“联系电话”，系统将加密保存。',
    en: 'Do not write phone numbers into texts. Use the phone field, which is encrypted.',
  },
  followUpTextRequired: {
    kind: 'invalid',
    code: 'lead.follow-up-text-required',
    'zh-CN': '请填写跟进内容。',
    en: 'Say what happened.',
  },
  backfillClosed: {
    kind: 'forbidden',
    code: 'lead.backfill-closed',
    'zh-CN': '原首报日期只能在系统上线日期之前、由有补录权限的人员随表格补录。',
    en: 'The day of an original report is taken from sheets alone, before the system goes live, from whoever may backfill.',
  },
  backfillDay: {
    kind: 'unprocessable',
    code: 'lead.backfill-day',
    'zh-CN': '原首报日期须早于今天。',
    en: 'The day of the original report must be before today.',
  },
  backfillBasis: {
    kind: 'unprocessable',
    code: 'lead.backfill-basis-required',
    'zh-CN': '补录原首报日期须写明依据（登记表、会议纪要等的名称和编号）。',
    en: 'Say on which paper the day of the original report is based.',
  },
  backfillDayRequired: {
    kind: 'unprocessable',
    code: 'lead.backfill-day-required',
    'zh-CN': '有补录依据，却没有原首报日期。',
    en: 'There is a basis, but no day of the original report.',
  },
  inTheFuture: {
    kind: 'unprocessable',
    code: 'lead.follow-up-in-the-future',
    'zh-CN': '跟进时间不能晚于现在。',
    en: 'A follow-up cannot lie in the future.',
  },
  personUnknown: {
    kind: 'unprocessable',
    code: 'lead.person-unknown',
    'zh-CN': '没有该人员，或其账号已停用、岗位无权跟进线索。',
    en: 'There is no such person, or the account is disabled, or its roles may not follow leads up.',
  },
  unitUnknown: {
    kind: 'unprocessable',
    code: 'lead.unit-unknown',
    'zh-CN': '没有该单位，或责任人不属于任何单位。',
    en: 'There is no such unit, or the person belongs to none.',
  },
  ownerUnchanged: {
    kind: 'unprocessable',
    code: 'lead.owner-unchanged',
    'zh-CN': '该人员已是负责人，无需移交。',
    en: 'This person owns the lead already.',
  },
  outsideUnit: {
    kind: 'forbidden',
    code: 'lead.outside-unit',
    'zh-CN': '您只能在本单位及下属单位内移交，跨单位移交请联系招商调度岗。',
    en: 'You may hand over within your unit only. Ask the dispatcher for other units.',
  },
  openWork: {
    kind: 'conflict',
    code: 'open-work.lead',
    'zh-CN': '{count} 条线索',
    en: '{count} leads',
  },
});

/** The refusal of a move, with every field that is missing. */
export function stageRefusal({ isPossible, missing }: Extract<StageAnswer, { ok: false }>): DomainError {
  return isPossible
    ? leadErrors.stageIncomplete(
        {},
        missing.map((path) => ({ path, code: 'lead.required-for-stage' })),
      )
    : leadErrors.stageNotReachable();
}
