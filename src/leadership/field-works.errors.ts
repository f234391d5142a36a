import { defineErrors } from '../platform/errors/index.js';

export const fieldWorkErrors = defineErrors({
  notFound: {
    kind: 'not-found',
    code: 'field-work.not-found',
    'zh-CN': '没有找到该一线工作记录，或您无权查看。',
    en: 'There is no such on-site record, or you may not see it.',
  },
  notNow: {
    kind: 'conflict',
    code: 'field-work.not-now',
    'zh-CN': '记录目前的状态不允许此操作，现场交办的事项须先撤销。',
    en: 'The record is not in a state for this. Its tasks must be called off first.',
  },
});
