import { defineErrors } from '../../platform/errors/index.js';

export const passwordErrors = defineErrors({
  wrong: {
    kind: 'invalid',
    code: 'password.wrong',
    'zh-CN': '原密码不正确。',
    en: 'The present password is wrong.',
  },
  'too-short': {
    kind: 'invalid',
    code: 'password.too-short',
    'zh-CN': '密码至少 8 个字符，建议使用一句好记的话。',
    en: 'A password has at least 8 characters. A sentence you can remember works well.',
  },
  'too-long': {
    kind: 'invalid',
    code: 'password.too-long',
    'zh-CN': '密码最多 128 个字符。',
    en: 'A password has at most 128 characters.',
  },
  'control-character': {
    kind: 'invalid',
    code: 'password.control-character',
    'zh-CN': '密码中有无法输入的控制字符，请检查是否误粘贴。',
    en: 'The password has a control character that cannot be typed. Check what was pasted.',
  },
  'contains-username': {
    kind: 'invalid',
    code: 'password.contains-username',
    'zh-CN': '密码不能包含用户名。',
    en: 'The password must not contain the username.',
  },
  common: {
    kind: 'invalid',
    code: 'password.common',
    'zh-CN': '这个密码太常见，容易被猜到，请换一个。',
    en: 'This password is too common and easily guessed. Choose another one.',
  },
});
