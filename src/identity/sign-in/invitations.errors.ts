import { defineErrors } from '../../platform/errors/index.js';

export const invitationErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'invitation.unknown',
    'zh-CN': '邀请链接不正确，请检查是否完整，或请管理员重新发送。',
    en: 'This invitation is not right. Check that the link is complete, or ask the administrator for a new one.',
  },
  gone: {
    kind: 'gone',
    code: 'invitation.gone',
    'zh-CN': '该邀请已使用、已撤回或已过期，请管理员重新发送。',
    en: 'This invitation was used or withdrawn, or has expired. Ask the administrator for a new one.',
  },
});

export const setupErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'setup.unknown',
    'zh-CN': '初始设置链接不正确，请从启动窗口完整复制。',
    en: 'This set-up link is not right. Copy the whole of it from the window in which the server was started.',
  },
  gone: {
    kind: 'gone',
    code: 'setup.gone',
    'zh-CN': '初始设置链接已使用或已过期；如尚未完成设置，请重新启动以获得新的链接。',
    en: 'This set-up link was used or has expired. Restart the server for a new one if nobody can sign in yet.',
  },
});
