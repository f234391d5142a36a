import { defineMessages } from '../platform/i18n/index.js';

/** `{record}` is the code of the handover; parameters never hold a name, a phone or an amount. */
defineMessages({
  'handover.title': { 'zh-CN': '工作移交', en: 'Handover' },
  'handover.notice.received': {
    'zh-CN': '{record}：有 {count} 项工作移交给您，请查看清单并确认',
    en: '{record}: {count} matters were handed over to you. Look at the list and confirm.',
  },
  'handover.notice.given': {
    'zh-CN': '{record}：您名下的 {count} 项工作已移交他人',
    en: '{record}: {count} of your matters were handed over.',
  },
  'handover.notice.accepted': { 'zh-CN': '{record}：接收人已确认交接', en: '{record}: the receiver has confirmed.' },
  'handover.notice.undone': { 'zh-CN': '{record}：移交已撤回', en: '{record}: the handover was taken back.' },

  'handover.pack.title': { 'zh-CN': '工作移交清单', en: 'Handover list' },
  'handover.pack.from': { 'zh-CN': '移交人', en: 'Handed over by' },
  'handover.pack.to': { 'zh-CN': '接收人', en: 'Received by' },
  'handover.pack.witness': { 'zh-CN': '监交人', en: 'Witnessed by' },
  'handover.pack.reason': { 'zh-CN': '移交事由', en: 'Reason' },
  'handover.pack.asOf': { 'zh-CN': '移交时间', en: 'As of' },
  'handover.pack.counts': { 'zh-CN': '移交事项', en: 'Matters' },
  'handover.pack.note': { 'zh-CN': '说明', en: 'Note' },
  'handover.pack.left': { 'zh-CN': '未移交事项', en: 'Not handed over' },
  'handover.pack.confidential': { 'zh-CN': '保密事项，详见系统', en: 'Confidential: see the system' },
  'handover.pack.due': { 'zh-CN': '时限{dueAt:limit}', en: 'due {dueAt:limit}' },
  'handover.pack.planned': { 'zh-CN': '{step}（{day}）', en: '{step} ({day})' },
  'handover.pack.sign': { 'zh-CN': '（签字）', en: '(signature)' },
  'handover.pack.count': { 'zh-CN': '{kind} {count} 项', en: '{count} {kind}' },
  'handover.pack.separator': { 'zh-CN': '、', en: ', ' },
  'handover.pack.pause': { 'zh-CN': '；', en: '; ' },
  'handover.column.place': { 'zh-CN': '序号', en: 'No.' },
  'handover.column.code': { 'zh-CN': '编号', en: 'Code' },
  'handover.column.title': { 'zh-CN': '事项', en: 'Matter' },
  'handover.column.capacity': { 'zh-CN': '身份', en: 'As' },
  'handover.column.state': { 'zh-CN': '目前进展', en: 'Where it stands' },
  'handover.column.next': { 'zh-CN': '承诺及下一步', en: 'Promised and next' },
  'handover.column.refusal': { 'zh-CN': '原因', en: 'Reason' },
  'handover.stays': { 'zh-CN': '由移交人继续办理', en: 'Stays with the person' },

  'handover.reason.TRANSFER': { 'zh-CN': '岗位调整', en: 'Another post' },
  'handover.reason.LEAVING': { 'zh-CN': '离职调出', en: 'Leaving' },
  'handover.reason.RETIREMENT': { 'zh-CN': '退休', en: 'Retirement' },
  'handover.reason.SECONDMENT': { 'zh-CN': '借调挂职', en: 'Secondment' },
  'handover.reason.LEAVE': { 'zh-CN': '休假', en: 'Leave' },
  'handover.reason.REDIVISION': { 'zh-CN': '分工调整', en: 'Another division of work' },

  'handover.kind.position': { 'zh-CN': '任职', en: 'positions' },
  'handover.capacity.position.holder': { 'zh-CN': '任职人', en: 'Holder' },
  'handover.position.LIAISON': { 'zh-CN': '联络员', en: 'Liaison' },
  'handover.position.DUTY_OFFICER': { 'zh-CN': '值班员', en: 'Duty officer' },
  'handover.position.STAND_IN': { 'zh-CN': 'AB岗', en: 'Stand-in' },
});
