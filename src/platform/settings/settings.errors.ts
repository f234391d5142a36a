import { defineErrors } from '../errors/index.js';

export const settingErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'setting.unknown',
    'zh-CN': '没有名为 {key} 的设置。',
    en: 'There is no setting called {key}.',
  },
  fixed: {
    kind: 'conflict',
    code: 'setting.fixed',
    'zh-CN': '设置 {key} 只能设定一次，已不能再改。',
    en: 'The setting {key} is set once and cannot be changed any more.',
  },
  invalid: {
    kind: 'invalid',
    code: 'setting.invalid',
    'zh-CN': '设置 {key} 的值不符合要求。',
    en: 'This value does not fit the setting {key}.',
  },
});
