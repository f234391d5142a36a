import { defineMessages } from '../platform/i18n/index.js';

/** For steps that a zone has added to a ladder under a code of its own. */
defineMessages({
  'reminder.step.before': {
    'zh-CN': '{record} 应于{dueAt:limit}前办理',
    en: 'Deal with {record} by {dueAt:limit}.',
  },
  'reminder.step.due': { 'zh-CN': '{record} 时限已到', en: '{record} should have been dealt with by now.' },
  'reminder.step.late': {
    'zh-CN': '{record} 已逾期（时限{dueAt:limit}）',
    en: '{record} is late, it was due {dueAt:limit}.',
  },
});
