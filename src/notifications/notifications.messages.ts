import { defineMessages } from '../platform/i18n/index.js';

defineMessages({
  'inbox.some-record': { 'zh-CN': '一项您无权查看的记录', en: 'a record you may not see' },
  'inbox.this-matter': { 'zh-CN': '该事项', en: 'This matter' },
  'inbox.open-landfall': { 'zh-CN': '请登录招商引资系统查看。', en: 'Sign in to the system to see it.' },
  'inbox.mail-foot': {
    'zh-CN': '本邮件由系统自动发送，请勿回复。',
    en: 'This mail was sent by the system. Please do not answer it.',
  },
  'urge.head': { 'zh-CN': '【催办】{record}', en: '[Reminder] {record}' },
  'urge.ask': {
    'zh-CN': '请尽快办理，并在系统中反馈进展。',
    en: 'Please deal with it soon and report back in the system.',
  },
});
