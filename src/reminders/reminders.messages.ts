import { defineMessages } from '../platform/i18n/index.js';

/** For steps that a zone has added to a ladder under a code of its own. */
defineMessages({
  'reminder.step.before': {
    'zh-CN': '{record} 应于{dueAt:instant}前办理',
    en: 'Deal with {record} by {dueAt:instant}.',
  },
  'reminder.step.due': { 'zh-CN': '{record} 时限已到', en: '{record} should have been dealt with by now.' },
  'reminder.step.late': {
    'zh-CN': '{record} 已逾期（时限{dueAt:instant}）',
    en: '{record} is late, it was due {dueAt:instant}.',
  },
});
