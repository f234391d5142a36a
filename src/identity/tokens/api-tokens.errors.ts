import { defineErrors } from '../../platform/errors/index.js';

export const apiTokenErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'api-token.unknown',
    'zh-CN': '没有找到该接口令牌，或已撤销。',
    en: 'There is no such token, or it was revoked already.',
  },
});
