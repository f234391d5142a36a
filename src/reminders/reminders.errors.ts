import { defineErrors } from '../platform/errors/index.js';

/** What is wrong with a ladder, told beside its field in the settings. */
export const reminderErrors = defineErrors({
  stepTwice: {
    kind: 'invalid',
    code: 'reminder.step-twice',
    'zh-CN': '催办层级的代码重复，请使用不同的代码。',
    en: 'Two steps have the same code. Give each a code of its own.',
  },
  offsetNotWhole: {
    kind: 'invalid',
    code: 'reminder.offset-not-whole',
    'zh-CN': '以天计的提前或延后须为整数；需要更细时请改用工作小时。',
    en: 'A step counted in days needs a whole number. Use working hours for anything finer.',
  },
});
