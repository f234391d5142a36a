import { defineErrors } from '../platform/errors/index.js';

export const documentErrors = defineErrors({
  exportsUsedUp: {
    kind: 'too-many',
    code: 'export.used-up',
    'zh-CN': '您今天导出表格的次数已用完（{limit} 次），请明天再试。',
    en: 'You have used up the exports of today ({limit}). Try again tomorrow.',
  },
  tooManyRows: {
    kind: 'unprocessable',
    code: 'export.too-many-rows',
    'zh-CN': '符合条件的记录超过一张表格所能容纳的行数，请缩小筛选范围后分次导出。',
    en: 'There are more records than one spreadsheet can hold. Narrow the filter and export in parts.',
  },
  noColumns: {
    kind: 'invalid',
    code: 'export.no-columns',
    'zh-CN': '所选的列不在这张表中，请重新选择。',
    en: 'None of the columns that were chosen is in this sheet.',
  },
  unknownSeries: {
    kind: 'invalid',
    code: 'document.unknown-series',
    'zh-CN': '没有这一文号系列，请先由管理员在设置中添加。',
    en: 'There is no such series. The administrator adds series in the settings.',
  },
  unknownFilter: {
    kind: 'invalid',
    code: 'document.unknown-filter',
    'zh-CN': '筛选条件不适用于这张表。',
    en: 'This filter does not belong to the sheet.',
  },
  noRecord: {
    kind: 'invalid',
    code: 'document.no-record',
    'zh-CN': '请指明公文所涉及的记录。',
    en: 'Say which record the letter is about.',
  },
  codeUnreadable: {
    kind: 'unprocessable',
    code: 'document.code-unreadable',
    'zh-CN': '未能识别页面上的二维码，请指明它属于哪条记录，或重新拍摄。',
    en: 'The QR code on the page could not be read. Say which record it belongs to, or take another photo.',
  },
  ownSheetUnreadable: {
    kind: 'unprocessable',
    code: 'own-sheet.unreadable',
    'zh-CN': '无法读取这份表样。请上传不超过 5 MB 的 .xlsx 文件，第一张工作表中要有表头。',
    en: 'This form cannot be read. Upload an .xlsx of at most 5 MB whose first sheet has headers.',
  },
  noSheetNamed: {
    kind: 'unprocessable',
    code: 'own-sheet.no-sheet',
    'zh-CN': '从表头看不出用哪类记录填写，请先选择再上传。',
    en: 'The headers do not say which records fill this form. Choose them and upload it again.',
  },
  singleExample: {
    kind: 'unprocessable',
    code: 'own-sheet.single-example',
    'zh-CN':
      '表尾公式“{formula}”引用了示例行中的单个单元格 {reference}，填入记录后无法确定其含义。请改为对整列的合计，如 SUM(D4:D5)。',
    en: 'The formula "{formula}" in the foot names {reference}, one cell of the examples: what it would say of the records is unknown. Let it take the whole column, as SUM(D4:D5) does.',
  },
  wrongMapping: {
    kind: 'invalid',
    code: 'own-sheet.wrong-mapping',
    'zh-CN': '对应关系有误：表头行应在数据行之上，数据行应在表尾之上，每列只能对应一个字段。',
    en: 'The mapping is wrong: headers stand above the records, these above the foot, and each column has one field.',
  },
  alreadyIssued: {
    kind: 'conflict',
    code: 'document.already-issued',
    'zh-CN': '该文件已编号印发，不能再改；如有错误请作更正。',
    en: 'The document was issued and stays as it is. Correct it if something is wrong.',
  },
  notIssued: {
    kind: 'conflict',
    code: 'document.not-issued',
    'zh-CN': '该文件还是草稿，直接修改后印发即可。',
    en: 'The document is still a draft: issue it first.',
  },
});
