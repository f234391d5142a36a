import { defineErrors } from '../platform/errors/index.js';

export const notificationErrors = defineErrors({
  tooManyStreams: {
    kind: 'too-many',
    code: 'live.too-many-streams',
    'zh-CN': '您打开的窗口过多，此窗口不再实时更新；关闭其他窗口后会自动恢复。',
    en: 'You have too many windows open. This one is not updated live until you close others.',
  },
});
