import { defineErrors } from './define-errors.js';

export const platformErrors = defineErrors({
  invalidRequest: {
    kind: 'invalid',
    code: 'request.invalid',
    'zh-CN': '提交的内容有误，请检查标出的字段。',
    en: 'The request is not valid. Check the fields named below.',
  },
  invalidCursor: {
    kind: 'invalid',
    code: 'request.invalid-cursor',
    'zh-CN': '翻页标记与当前筛选或排序不符，请从第一页重新打开。',
    en: 'The cursor does not belong to this filter and sort order. Start from the first page.',
  },
  malformed: {
    kind: 'invalid',
    code: 'request.malformed',
    'zh-CN': '请求无法读取。',
    en: 'The request cannot be read.',
  },
  unauthenticated: {
    kind: 'unauthenticated',
    code: 'session.required',
    'zh-CN': '请先登录。',
    en: 'Sign in first.',
  },
  forbidden: {
    kind: 'forbidden',
    code: 'access.denied',
    'zh-CN': '您没有进行此操作的权限，如确有需要请联系系统管理员。',
    en: 'You may not do this. Ask the administrator if you need to.',
  },
  foreignOrigin: {
    kind: 'forbidden',
    code: 'request.foreign-origin',
    'zh-CN': '请求不是从本系统页面发出的，已拒绝。',
    en: 'The request did not come from this application and was refused.',
  },
  notFound: {
    kind: 'not-found',
    code: 'request.not-found',
    'zh-CN': '没有找到该内容，或您无权查看。',
    en: 'There is no such thing, or you may not see it.',
  },
  tooLarge: {
    kind: 'too-large',
    code: 'request.too-large',
    'zh-CN': '提交的内容过大。',
    en: 'The request is too large.',
  },
  unsupportedMediaType: {
    kind: 'unsupported',
    code: 'request.unsupported-media-type',
    'zh-CN': '不支持这种内容类型。',
    en: 'This content type is not supported here.',
  },
  versionRequired: {
    kind: 'precondition-required',
    code: 'request.version-required',
    'zh-CN': '请求缺少所依据的版本号（If-Match）。',
    en: 'The request does not say on which version it is based (If-Match).',
  },
  staleVersion: {
    kind: 'conflict',
    code: 'request.stale-version',
    'zh-CN': '该记录已被他人修改，请对照后再保存。',
    en: 'Somebody else has changed this record. Compare both versions before saving.',
  },
  conflict: {
    kind: 'conflict',
    code: 'request.conflict',
    'zh-CN': '与已有数据冲突，未作修改。',
    en: 'This conflicts with existing data. Nothing was changed.',
  },
  keyReused: {
    kind: 'unprocessable',
    code: 'request.idempotency-key-reused',
    'zh-CN': '同一提交编号已用于另一项内容。',
    en: 'This idempotency key was used for another request.',
  },
  tooMany: {
    kind: 'too-many',
    code: 'request.too-many',
    'zh-CN': '操作过于频繁，请在 {seconds} 秒后重试。',
    en: 'Too many requests. Try again in {seconds} s.',
  },
  unavailable: {
    kind: 'unavailable',
    code: 'service.unavailable',
    'zh-CN': '服务暂时不可用，您的内容未丢失，请稍后重试。',
    en: 'The service is unavailable for the moment. Try again soon.',
  },
  unexpected: {
    kind: 'unavailable',
    code: 'service.unexpected',
    'zh-CN': '系统出现意外错误，请把请求编号告知管理员。',
    en: 'Something unexpected happened. Tell the administrator the request id.',
  },
});
