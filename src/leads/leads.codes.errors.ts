import { defineErrors } from '../platform/errors/index.js';

export const leadCodeErrors = defineErrors({
  notTaken: {
    kind: 'unprocessable',
    code: 'lead.not-taken',
    'zh-CN': '未能提交，请刷新页面后重新填写，或直接联系向您提供二维码的招商人员。',
    en: 'It was not taken. Load the page again, or get in touch with whoever gave you the QR code.',
  },
});
