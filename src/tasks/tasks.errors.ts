import { defineErrors } from '../platform/errors/index.js';

export const taskErrors = defineErrors({
  notFound: {
    kind: 'not-found',
    code: 'task.not-found',
    'zh-CN': '没有找到该督办事项，或您无权查看。',
    en: 'There is no such task, or you may not see it.',
  },
  notNow: {
    kind: 'conflict',
    code: 'task.not-now',
    'zh-CN': '事项目前的状态不允许此操作，可能他人已先处理，请刷新后查看。',
    en: 'The task is not in a state for this. Somebody may have been first: reload it.',
  },
  unitUnknown: {
    kind: 'unprocessable',
    code: 'task.unit-unknown',
    'zh-CN': '没有该单位，或该单位已撤销。',
    en: 'There is no such unit, or it is closed.',
  },
  unitUnchanged: {
    kind: 'unprocessable',
    code: 'task.unit-unchanged',
    'zh-CN': '改派须指定另一个牵头单位。',
    en: 'Reassigning needs another lead unit.',
  },
  outsideUnit: {
    kind: 'forbidden',
    code: 'task.outside-unit',
    'zh-CN': '您只能向本单位及下属单位交办，跨单位交办请联系企业服务专员或招商调度岗。',
    en: 'You may give tasks within your own unit only. Ask the coordinator for other units.',
  },
  handlerUnknown: {
    kind: 'unprocessable',
    code: 'task.handler-unknown',
    'zh-CN': '没有该人员，或其不属于牵头单位、账号已停用、岗位无权办理。',
    en: 'There is no such person in the lead unit, or the account is disabled, or its roles may not handle tasks.',
  },
  sourceUnknown: {
    kind: 'unprocessable',
    code: 'task.source-unknown',
    'zh-CN': '没有找到该来源记录，或您无权查看。',
    en: 'There is no such source record, or you may not see it.',
  },
  dueInThePast: {
    kind: 'unprocessable',
    code: 'task.due-in-the-past',
    'zh-CN': '办理时限不能早于今天。',
    en: 'The limit cannot end before today.',
  },
  behalfMissing: {
    kind: 'unprocessable',
    code: 'task.behalf-missing',
    'zh-CN': '您不是承办单位人员，代录须注明由谁告知以及依据。',
    en: 'You do not speak for the unit. Say who told you, and on what paper.',
  },
  behalfNotNeeded: {
    kind: 'unprocessable',
    code: 'task.behalf-not-needed',
    'zh-CN': '您就是承办单位人员，无需代录。',
    en: 'You speak for the unit yourself; nothing is entered for it.',
  },
  attachmentUnknown: {
    kind: 'unprocessable',
    code: 'task.attachment-unknown',
    'zh-CN': '有附件不属于该事项或已删除，请重新上传。',
    en: 'A file does not hang on this task or was deleted. Upload it again.',
  },
  objectionTooLate: {
    kind: 'unprocessable',
    code: 'task.objection-too-late',
    'zh-CN': '已超过提出异议的时限，请按要求办理。',
    en: 'The time for an objection is over.',
  },
  extensionTooLate: {
    kind: 'unprocessable',
    code: 'task.extension-too-late',
    'zh-CN': '办理时限已过，不能再申请延期。',
    en: 'More time must be asked for before the limit ends.',
  },
  linkUnknown: {
    kind: 'not-found',
    code: 'task.link-unknown',
    'zh-CN': '没有该扫码链接，或已失效。',
    en: 'There is no such link, or it works no more.',
  },
  linkUnit: {
    kind: 'unprocessable',
    code: 'task.link-unit',
    'zh-CN': '扫码链接只能给该事项的牵头单位或配合单位。',
    en: 'A link is for the lead unit or a supporting unit of the task.',
  },
  linkNoMail: {
    kind: 'conflict',
    code: 'task.link-no-mail',
    'zh-CN': '本单位尚未登记邮箱，请联系交办单位索取验证码。',
    en: 'No mail address of your unit is registered. Ask whoever issued the task for a code.',
  },
  extensionNotLater: {
    kind: 'unprocessable',
    code: 'task.extension-not-later',
    'zh-CN': '延期日期须晚于现有时限。',
    en: 'The new date must be later than the present limit.',
  },
  openWork: {
    kind: 'conflict',
    code: 'open-work.task',
    'zh-CN': '{count} 项督办事项',
    en: '{count} tasks',
  },
});
