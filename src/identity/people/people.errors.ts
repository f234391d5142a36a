import { defineErrors } from '../../platform/errors/index.js';

export const peopleErrors = defineErrors({
  unknown: {
    kind: 'not-found',
    code: 'person.unknown',
    'zh-CN': '没有找到该人员。',
    en: 'There is no such person.',
  },
  usernameTaken: {
    kind: 'conflict',
    code: 'person.username-taken',
    'zh-CN': '该用户名已被使用，请换一个。',
    en: 'This username is taken. Choose another one.',
  },
  usernameForm: {
    kind: 'invalid',
    code: 'person.username-form',
    'zh-CN': '用户名由 2 至 32 个小写字母、数字、点、下划线或连字符组成，且不能是手机号码。',
    en: 'A username has 2 to 32 lower-case letters, digits, dots, underscores or hyphens and is no mobile number.',
  },
  phoneTaken: {
    kind: 'conflict',
    code: 'person.phone-taken',
    'zh-CN': '该手机号码已登记给另一人员。',
    en: 'This mobile number belongs to somebody else already.',
  },
  phoneForm: {
    kind: 'invalid',
    code: 'person.phone-form',
    'zh-CN': '请输入 11 位手机号码。',
    en: 'Enter a mobile number of 11 digits.',
  },
  emailForm: {
    kind: 'invalid',
    code: 'person.email-form',
    'zh-CN': '请填写有效的电子邮箱。',
    en: 'Enter a valid email address.',
  },
  noPhone: {
    kind: 'not-found',
    code: 'person.no-phone',
    'zh-CN': '没有登记手机号码。',
    en: 'No mobile number is recorded.',
  },
  notYourself: {
    kind: 'conflict',
    code: 'person.not-yourself',
    'zh-CN': '不能停用自己的账号，请由另一位系统管理员办理。',
    en: 'You cannot disable your own account. Ask another administrator.',
  },
  openWork: {
    kind: 'conflict',
    code: 'person.open-work',
    'zh-CN': '该人员名下还有 {total} 项未办结的事项，请先办理工作移交；确需立即停用的，可注明事项暂留其名下。',
    en: 'This person still answers for {total} open matters. Hand them over first, or disable the account and leave them for now.',
  },
  lastAdministrator: {
    kind: 'conflict',
    code: 'person.last-administrator',
    'zh-CN': '至少要保留一位在用的系统管理员，请先授权另一位。',
    en: 'At least one administrator must remain. Grant the role to somebody else first.',
  },
  disabled: {
    kind: 'conflict',
    code: 'person.disabled',
    'zh-CN': '该账号已停用。',
    en: 'This account is disabled.',
  },
  revealsUsedUp: {
    kind: 'too-many',
    code: 'reveal.used-up',
    'zh-CN': '今天查看完整号码的次数已达上限（{limit} 次），请明天再试。',
    en: 'You have looked at {limit} full numbers today, which is the limit. Try again tomorrow.',
  },
});
