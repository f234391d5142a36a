import { defineErrors } from '../errors/index.js';

export const settingErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'setting.unknown',
    'zh-CN': '没有名为 {key} 的设置。',
    en: 'There is no setting called {key}.',
  },
  invalid: {
    kind: 'invalid',
    code: 'setting.invalid',
    'zh-CN': '设置 {key} 的值不符合要求。',
    en: 'This value does not fit the setting {key}.',
  },
});
