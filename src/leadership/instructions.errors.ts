import { defineErrors } from '../platform/errors/index.js';

export const instructionErrors = defineErrors({
  notFound: {
    kind: 'not-found',
    code: 'instruction.not-found',
    'zh-CN': '没有找到该批示，或您无权查看。',
    en: 'There is no such instruction, or you may not see it.',
  },
  notNow: {
    kind: 'conflict',
    code: 'instruction.not-now',
    'zh-CN': '批示目前的状态不允许此操作，可能他人已先处理，请刷新后查看。',
    en: 'The instruction is not in a state for this. Somebody may have been first: reload it.',
  },
  leaderUnknown: {
    kind: 'unprocessable',
    code: 'instruction.leader-unknown',
    'zh-CN': '没有该领导，或其账号已停用、没有挂钩领导角色。',
    en: 'There is no such leader, or the account is disabled.',
  },
  notYours: {
    kind: 'forbidden',
    code: 'instruction.not-yours',
    'zh-CN': '领导只能录入本人的批示。',
    en: 'A leader enters instructions of their own alone.',
  },
  recordUnknown: {
    kind: 'unprocessable',
    code: 'leadership.record-unknown',
    'zh-CN': '没有找到该记录，或您无权就其录入。',
    en: 'There is no such record, or you may not enter anything about it.',
  },
  dateInTheFuture: {
    kind: 'unprocessable',
    code: 'leadership.date-in-the-future',
    'zh-CN': '日期不能晚于今天。',
    en: 'The date cannot be later than today.',
  },
  wordsNeeded: {
    kind: 'unprocessable',
    code: 'leadership.words-needed',
    'zh-CN': '该记录为保密事项，请为每个承办单位另写交办内容，不出现企业名称等信息。',
    en: 'The record is confidential: write for each unit what it must do, without the firm’s name.',
  },
});
