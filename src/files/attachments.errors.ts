import { defineErrors } from '../platform/errors/index.js';

export const attachmentErrors = defineErrors({
  empty: {
    kind: 'invalid',
    code: 'attachment.empty',
    'zh-CN': '文件是空的（0 字节），没有保存。',
    en: 'The file is empty (0 bytes). Nothing was stored.',
  },
  missing: {
    kind: 'invalid',
    code: 'attachment.missing',
    'zh-CN': '请选择一个要上传的文件。',
    en: 'Choose one file to upload.',
  },
  tooLarge: {
    kind: 'too-large',
    code: 'attachment.too-large',
    'zh-CN': '文件超过 {megabytes} MB，没有保存。',
    en: 'The file is larger than {megabytes} MB. Nothing was stored.',
  },
  tooMany: {
    kind: 'unprocessable',
    code: 'attachment.too-many',
    'zh-CN': '每条记录最多 {most} 个附件。',
    en: 'A record can have {most} attachments at most.',
  },
  typeNotAllowed: {
    kind: 'unsupported',
    code: 'attachment.type-not-allowed',
    'zh-CN': '不支持这种文件（{type}）。可上传：图片、PDF、OFD、Word、Excel、PPT、WPS、文本、音视频。',
    en: 'Files of this type ({type}) are not accepted. Accepted: images, PDF, OFD, office documents, text, sound and video.',
  },
  contentDiffers: {
    kind: 'unsupported',
    code: 'attachment.content-differs',
    'zh-CN': '文件内容与扩展名 .{extension} 不符，没有保存。',
    en: 'The content does not match the extension .{extension}. Nothing was stored.',
  },
  activeContent: {
    kind: 'unsupported',
    code: 'attachment.active-content',
    'zh-CN': '文件中含有宏、脚本或隐藏的其他内容，没有保存。',
    en: 'The file carries macros, scripts or other hidden content. Nothing was stored.',
  },
  damaged: {
    kind: 'unprocessable',
    code: 'attachment.damaged',
    'zh-CN': '文件已损坏，无法打开，没有保存。',
    en: 'The file is damaged and cannot be opened. Nothing was stored.',
  },
  unpacksTooLarge: {
    kind: 'too-large',
    code: 'attachment.unpacks-too-large',
    'zh-CN': '文件解压后过大，没有保存。',
    en: 'The file unpacks to far more than it shows. Nothing was stored.',
  },
  secrecyMarking: {
    kind: 'unprocessable',
    code: 'attachment.secrecy-marking',
    'zh-CN':
      '文件带有国家秘密标志“{marking}”，没有保存。本系统为非涉密系统，严禁存储、处理、传输国家秘密；请立即联系本单位保密工作机构处理。',
    en: 'The file bears the state-secret marking "{marking}" and was not stored. This system must never hold state secrets. Contact the secrecy office of your unit now.',
  },
  workSecret: {
    kind: 'unprocessable',
    code: 'attachment.work-secret',
    'zh-CN': '本系统未开放录入工作秘密，没有保存。如需开放请联系系统管理员。',
    en: 'Work secrets may not be entered here. Nothing was stored. Ask the administrator if they should be.',
  },
  contentLost: {
    kind: 'gone',
    code: 'attachment.content-lost',
    'zh-CN': '附件内容在存储中找不到，请告知系统管理员。',
    en: 'The content of this attachment is missing in the store. Tell the administrator.',
  },
});
