import { defineErrors } from '../../platform/errors/index.js';

export const postErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'post.unknown',
    'zh-CN': '没有找到该角色、职务或代录授权。',
    en: 'There is no such role, position or authorisation.',
  },
  dates: {
    kind: 'invalid',
    code: 'post.dates',
    'zh-CN': '结束日期不能早于开始日期。',
    en: 'The last day cannot be before the first.',
  },
  held: {
    kind: 'conflict',
    code: 'post.held',
    'zh-CN': '该人员在这一期间已有此角色或职务。',
    en: 'This person holds this role or position already during that time.',
  },
  oneOf: {
    kind: 'invalid',
    code: 'stand-in.one-of',
    'zh-CN': '请选择一位人员或一个单位，二者只选其一。',
    en: 'Choose either a person or a unit.',
  },
  notForYourself: {
    kind: 'invalid',
    code: 'stand-in.not-for-yourself',
    'zh-CN': '不能授权为自己代录。',
    en: 'Nobody can act on their own behalf.',
  },
  notAllowed: {
    kind: 'forbidden',
    code: 'stand-in.not-allowed',
    'zh-CN': '您没有为该人员代录的授权。',
    en: 'You are not authorised to act on behalf of this person.',
  },
});
