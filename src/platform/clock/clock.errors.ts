import { defineErrors } from '../errors/index.js';

export const clockErrors = defineErrors({
  invalidAdvance: {
    kind: 'invalid',
    code: 'clock.invalid-advance',
    'zh-CN': '请填写向前拨动的时长（如 P2D 表示两天，最长一年）。',
    en: 'Give how far to move the clock forward, such as P2D for two days; a year at most.',
  },
});
