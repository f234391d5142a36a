import { defineMessages } from '../platform/i18n/index.js';

/** `{record}` is how the reader may see the instruction; parameters never hold a name, a phone or an amount. */
defineMessages({
  'instruction.notice.given': {
    'zh-CN': '收到新批示：{record}，请分送承办单位',
    en: 'New instruction: {record}. Please give it to the units.',
  },
  'instruction.notice.entered-for-you': {
    'zh-CN': '已代您录入批示：{record}',
    en: 'Entered on your behalf: {record}.',
  },
  'instruction.notice.on-your-record': {
    'zh-CN': '您负责的记录有领导批示：{record}',
    en: 'A leader wrote on a record of yours: {record}.',
  },
  'instruction.notice.handled': {
    'zh-CN': '{record} 已全部销号，请向领导回报',
    en: 'Everything of {record} is closed. Please report to the leader.',
  },
  'instruction.notice.reported': { 'zh-CN': '您的批示已有回报：{record}', en: 'Report on your instruction: {record}.' },
  'instruction.notice.reported-interim': {
    'zh-CN': '您的批示有阶段性回报：{record}',
    en: 'Interim report on your instruction: {record}.',
  },
  'instruction.notice.returned': {
    'zh-CN': '领导要求继续办理：{record}',
    en: 'The leader wants more: {record}.',
  },
  'reminder.instruction.feedback.before': {
    'zh-CN': '{record} 的反馈时限临近',
    en: 'The report on {record} is due soon.',
  },
  'reminder.instruction.feedback.due': {
    'zh-CN': '{record} 已到反馈时限，请向领导回报',
    en: 'The report on {record} is due.',
  },
  'reminder.instruction.feedback.late': {
    'zh-CN': '{record} 逾期未回报',
    en: 'The report on {record} is late.',
  },
  'reminder.instruction.feedback.late-supervisor': {
    'zh-CN': '{record} 逾期未回报，请督查',
    en: 'The report on {record} is late. Please supervise.',
  },
});
