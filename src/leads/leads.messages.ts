import { defineMessages } from '../platform/i18n/index.js';

/** `{record}` is how the reader may see the lead; parameters never hold a name, a phone or an amount. */
defineMessages({
  'lead.notice.reported': { 'zh-CN': '新线索：{record}，请及时响应', en: 'New lead: {record}. Please answer it.' },
  'lead.notice.reported-untyped': {
    'zh-CN': '新线索待补录：{record}（只有照片或语音），请按时补录',
    en: 'New lead to be typed up: {record} (a photo or voice note alone).',
  },
  'lead.notice.typed-up': {
    'zh-CN': '线索 {record} 已由照片或语音补录，请核对',
    en: 'The lead {record} was typed up from its photo or voice note. Please check it.',
  },
  'lead.notice.self-filled': {
    'zh-CN': '客商通过您的招商码填报了线索 {record}，首报人为您',
    en: 'An investor has filled in {record} through your QR code. You are its first reporter.',
  },
  'lead.notice.imported': {
    'zh-CN': '批量导入了 {count} 条新线索，请及时响应',
    en: '{count} new leads came in with a sheet. Please answer them.',
  },
  'lead.notice.accepted': { 'zh-CN': '您上报的线索 {record} 已通过研判', en: 'Your lead {record} was taken up.' },
  'lead.notice.returned': {
    'zh-CN': '您上报的线索 {record} 已退回，请补充完善',
    en: 'Your lead {record} was given back to be completed.',
  },
  'lead.notice.completed': {
    'zh-CN': '退回的线索 {record} 已补充完善，请研判',
    en: 'The lead {record} was completed as you had asked. Please judge it.',
  },
  'lead.notice.closed': { 'zh-CN': '线索 {record} 已关闭', en: 'The lead {record} was closed.' },
  'lead.notice.assigned': { 'zh-CN': '线索 {record} 已交由您跟进', en: 'The lead {record} is now yours to follow up.' },
  'lead.notice.taken-over': {
    'zh-CN': '线索 {record} 已移交他人跟进',
    en: 'The lead {record} was handed over to somebody else.',
  },
  'lead.notice.co-owner': {
    'zh-CN': '您已成为线索 {record} 的协办人',
    en: 'You now work on the lead {record}, too.',
  },
  'lead.notice.released': {
    'zh-CN': '线索 {record} 连续 {days} 天未联系投资方，已转入线索池',
    en: 'The lead {record} went to the pool: {days} days without contact.',
  },
  'lead.notice.claimed': { 'zh-CN': '线索 {record} 已有人认领', en: 'The lead {record} was claimed from the pool.' },

  'reminder.lead.acknowledge.before': {
    'zh-CN': '{record} 应于{dueAt:limit}前响应并明确专人',
    en: 'Answer {record} and name one person by {dueAt:limit}.',
  },
  'reminder.lead.acknowledge.due': {
    'zh-CN': '{record} 响应时限已到',
    en: '{record} should have been answered by now.',
  },
  'reminder.lead.acknowledge.late': {
    'zh-CN': '{record} 逾期未响应（时限{dueAt:limit}）',
    en: 'Nobody has answered {record}, due {dueAt:limit}.',
  },
  'reminder.lead.acknowledge.late-supervisor': {
    'zh-CN': '督查提示：{record} 逾期未响应（时限{dueAt:limit}）',
    en: 'For supervision: nobody has answered {record}, due {dueAt:limit}.',
  },
  'reminder.lead.typing.before': {
    'zh-CN': '{record} 只有照片或语音，应于{dueAt:limit}前补录',
    en: 'Type up {record} from its photo or voice note by {dueAt:limit}.',
  },
  'reminder.lead.typing.due': {
    'zh-CN': '{record} 补录时限已到',
    en: '{record} should have been typed up by now.',
  },
  'reminder.lead.typing.late': {
    'zh-CN': '{record} 逾期未补录（时限{dueAt:limit}）',
    en: '{record} has not been typed up, due {dueAt:limit}.',
  },
  'reminder.lead.triage.before': {
    'zh-CN': '{record} 应于{dueAt:limit}前研判',
    en: 'Judge {record} by {dueAt:limit}.',
  },
  'reminder.lead.triage.due': { 'zh-CN': '{record} 研判时限已到', en: '{record} should have been judged by now.' },
  'reminder.lead.triage.late': {
    'zh-CN': '{record} 逾期未研判（时限{dueAt:limit}）',
    en: '{record} has not been judged, due {dueAt:limit}.',
  },
  'reminder.lead.triage.late-supervisor': {
    'zh-CN': '督查提示：{record} 逾期未研判（时限{dueAt:limit}）',
    en: 'For supervision: {record} has not been judged, due {dueAt:limit}.',
  },
  'reminder.lead.feedback.before': {
    'zh-CN': '应于{dueAt:limit}前向 {record} 引荐人反馈',
    en: 'Tell the introducer of {record} by {dueAt:limit} what becomes of it.',
  },
  'reminder.lead.feedback.due': {
    'zh-CN': '{record} 尚未向引荐人反馈',
    en: 'The introducer of {record} still waits to hear what becomes of it.',
  },
  'reminder.lead.follow-up.before': {
    'zh-CN': '{record} 应于{dueAt:limit}前报告跟进情况',
    en: 'Report on {record} by {dueAt:limit}.',
  },
  'reminder.lead.follow-up.due': { 'zh-CN': '{record} 跟进报告时限已到', en: 'A report on {record} is due now.' },
  'reminder.lead.follow-up.late': {
    'zh-CN': '{record} 逾期未报告跟进情况（时限{dueAt:limit}）',
    en: 'No report on {record}, due {dueAt:limit}.',
  },
  'reminder.lead.follow-up.late-supervisor': {
    'zh-CN': '督查提示：{record} 逾期未报告跟进情况（时限{dueAt:limit}）',
    en: 'For supervision: no report on {record}, due {dueAt:limit}.',
  },
  'reminder.lead.stale.warn': {
    'zh-CN': '{record} 已多日未联系投资方，{dueAt:date}将转入线索池',
    en: 'No contact on {record} for a long time: it goes to the pool on {dueAt:date}.',
  },
  'reminder.lead.stale.last-week': {
    'zh-CN': '{record} 将于{dueAt:date}转入线索池，请尽快联系投资方',
    en: '{record} goes to the pool on {dueAt:date}. Talk to the investor soon.',
  },
  'reminder.lead.stale.due': {
    'zh-CN': '{record} 长期未联系投资方，属重点或保密线索，请决定是否改派',
    en: 'No contact on {record} for too long. It is a key or confidential lead: decide who follows it.',
  },
});
