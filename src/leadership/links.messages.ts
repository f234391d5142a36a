import { defineMessages } from '../platform/i18n/index.js';

/** `{record}` is how the reader may see the record to which the link ties. */
defineMessages({
  'leader-link.notice.linked': { 'zh-CN': '您已挂钩：{record}', en: 'You are linked to {record}.' },
  'leader-link.notice.on-your-record': {
    'zh-CN': '您负责的记录已有挂钩领导：{record}',
    en: 'A leader was linked to a record of yours: {record}.',
  },
  'leader-link.notice.ended': { 'zh-CN': '您与 {record} 的挂钩已结束', en: 'Your link to {record} has ended.' },
  'reminder.leader-link.visit.before': {
    'zh-CN': '挂钩走访临近：{record}',
    en: 'A visit to {record} is due soon.',
  },
  'reminder.leader-link.visit.due': { 'zh-CN': '挂钩走访到期：{record}', en: 'A visit to {record} is due.' },
  'reminder.leader-link.visit.late': {
    'zh-CN': '挂钩走访已逾期：{record}，请协助安排',
    en: 'A visit to {record} is overdue. Please help to arrange it.',
  },
});
