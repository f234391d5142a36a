import { defineErrors } from '../errors/index.js';

export const linkErrors = defineErrors({
  /** One answer for what is wrong, expired, revoked or meant for something else: nothing can be learned by trying. */
  unknown: {
    kind: 'not-found',
    code: 'link.unknown',
    'zh-CN': '链接无效或已失效，请联系向您提供该链接或二维码的单位重新获取。',
    en: 'This link does not work, or no longer. Ask whoever gave you the link or QR code for a new one.',
  },
  codeRefused: {
    kind: 'unprocessable',
    code: 'link.code-refused',
    'zh-CN': '验证码不正确或已失效，请核对后重新输入，或重新获取验证码。',
    en: 'This code is not right, or no longer. Check it, or ask for a new one.',
  },
  passRequired: {
    kind: 'unauthenticated',
    code: 'link.pass-required',
    'zh-CN': '验证已过期，请重新输入验证码，已填写的内容不会丢失。',
    en: 'Enter a code again: the last one was too long ago. What you have typed is kept.',
  },
});
