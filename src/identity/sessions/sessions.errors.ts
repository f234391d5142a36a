import { defineErrors } from '../../platform/errors/index.js';

export const sessionErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'session.unknown',
    'zh-CN': '没有找到该登录会话，可能已经结束。',
    en: 'There is no such session. It may have ended already.',
  },
  wrongCredentials: {
    kind: 'unauthenticated',
    code: 'session.wrong-credentials',
    'zh-CN': '用户名或密码不正确，或账号不可用。',
    en: 'The username or password is wrong, or the account cannot be used.',
  },
  locked: {
    kind: 'too-many',
    code: 'session.locked',
    'zh-CN': '登录失败次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many failed attempts. Try again in {minutes} min.',
  },
});
