import { defineErrors } from '../platform/errors/index.js';

export const handoverErrors = defineErrors({
  notFound: {
    kind: 'not-found',
    code: 'handover.not-found',
    'zh-CN': '没有找到该移交记录，或您无权查看。',
    en: 'There is no such handover, or you may not see it.',
  },
  nothing: {
    kind: 'unprocessable',
    code: 'handover.nothing',
    'zh-CN': '没有可移交的事项。',
    en: 'There is nothing that can be handed over.',
  },
  changedMeanwhile: {
    kind: 'conflict',
    code: 'handover.changed-meanwhile',
    'zh-CN': '清单核对后有事项发生了变化，请重新核对后再移交。',
    en: 'Something has changed since you looked at the list. Look at it again before handing over.',
  },
  receiverInactive: {
    kind: 'unprocessable',
    code: 'handover.receiver-inactive',
    'zh-CN': '接收人的账号不存在或已停用，请另选接收人。',
    en: 'The receiver’s account does not exist or is disabled. Choose somebody else.',
  },
  toYourself: {
    kind: 'unprocessable',
    code: 'handover.same-person',
    'zh-CN': '移交人与接收人不能是同一人。',
    en: 'Nobody hands over to himself.',
  },
  outsideUnit: {
    kind: 'forbidden',
    code: 'handover.outside-unit',
    'zh-CN': '您只能移交给本单位及下属单位的人员，跨单位移交请由系统管理员办理。',
    en: 'You may hand over to people of your unit and those below it. Ask the administrator for other units.',
  },
  notEntitled: {
    kind: 'unprocessable',
    code: 'handover.not-entitled',
    'zh-CN': '接收人的角色不能承办此类事项',
    en: 'The receiver’s role cannot take on such matters',
  },
  otherUnit: {
    kind: 'unprocessable',
    code: 'handover.other-unit',
    'zh-CN': '接收人不属于该事项的承办单位',
    en: 'The receiver does not belong to the unit that answers for it',
  },
  byAdministrator: {
    kind: 'unprocessable',
    code: 'handover.by-administrator',
    'zh-CN': '任职须由系统管理员移交',
    en: 'Positions are handed over by the administrator',
  },
  heldAlready: {
    kind: 'unprocessable',
    code: 'handover.held-already',
    'zh-CN': '接收人已担任该职务',
    en: 'The receiver holds this position already',
  },
  undone: {
    kind: 'conflict',
    code: 'handover.undone',
    'zh-CN': '该移交已撤回。',
    en: 'This handover was taken back.',
  },
  acceptedAlready: {
    kind: 'conflict',
    code: 'handover.accepted',
    'zh-CN': '接收人已确认交接，不能撤回。如需调整请再次移交。',
    en: 'The receiver has confirmed. It cannot be taken back; hand over again instead.',
  },
  tooLate: {
    kind: 'conflict',
    code: 'handover.too-late',
    'zh-CN': '已超过可撤回的 {days} 天，如需调整请再次移交。',
    en: 'It could be taken back for {days} days. Hand over again instead.',
  },
  builtOn: {
    kind: 'conflict',
    code: 'handover.built-on',
    'zh-CN': '其中 {count} 项移交后已有新的办理，不能撤回。',
    en: '{count} of the matters were worked on since. The handover cannot be taken back.',
  },
  giverGone: {
    kind: 'conflict',
    code: 'handover.giver-gone',
    'zh-CN': '移交人的账号已停用，不能撤回。',
    en: 'The account of whoever handed over is disabled. It cannot be taken back.',
  },
});
