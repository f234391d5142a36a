import { defineErrors } from '../platform/errors/index.js';

export const importErrors = defineErrors({
  unknownImporter: {
    kind: 'not-found',
    code: 'import.unknown-importer',
    'zh-CN': '没有这种导入，或您无权使用。',
    en: 'There is no such import, or you may not use it.',
  },
  format: {
    kind: 'unsupported',
    code: 'import.format',
    'zh-CN': '只能导入 .xlsx 和 .csv 文件。旧版 .xls 或 .et 请先“另存为” .xlsx。',
    en: 'Only .xlsx and .csv files can be imported. Save an older .xls or .et file as .xlsx first.',
  },
  damaged: {
    kind: 'unprocessable',
    code: 'import.damaged',
    'zh-CN': '表格已损坏，无法读取，没有导入任何内容。',
    en: 'The sheet is damaged and cannot be read. Nothing was imported.',
  },
  empty: {
    kind: 'unprocessable',
    code: 'import.empty',
    'zh-CN': '表格里没有内容。',
    en: 'There is nothing in the sheet.',
  },
  tooLarge: {
    kind: 'too-large',
    code: 'import.too-large',
    'zh-CN': '表格过大：一次最多 {rows} 行、{columns} 列。请分开导入。',
    en: 'The sheet is too large: at most {rows} rows and {columns} columns at a time. Import it in parts.',
  },
  sheetUnknown: {
    kind: 'unprocessable',
    code: 'import.sheet-unknown',
    'zh-CN': '工作簿中没有名为“{sheet}”的工作表。',
    en: 'The workbook has no sheet called "{sheet}".',
  },
  mappingInvalid: {
    kind: 'invalid',
    code: 'import.mapping-invalid',
    'zh-CN': '列的对应关系有误：表头行或列不存在，或同一字段对应了两列。',
    en: 'The mapping is wrong: a header row or column does not exist, or two columns go to one field.',
  },
  columnRequired: {
    kind: 'unprocessable',
    code: 'import.column-required',
    'zh-CN': '还没有指定“{field}”对应哪一列。',
    en: 'No column is mapped to "{field}" yet.',
  },
  notNow: {
    kind: 'conflict',
    code: 'import.not-now',
    'zh-CN': '此次导入正在处理或已结束，现在不能这样操作。',
    en: 'This import is being worked on or is over. That cannot be done now.',
  },
  badRows: {
    kind: 'conflict',
    code: 'import.bad-rows',
    'zh-CN': '还有 {count} 行有问题。请修改或排除这些行，或选择只导入没有问题的行。',
    en: '{count} rows still have problems. Mend or exclude them, or choose to import only the good ones.',
  },
  duplicateRows: {
    kind: 'conflict',
    code: 'import.duplicate-rows',
    'zh-CN': '有 {count} 行与已有记录或前面的行重复。请选择跳过还是照样导入。',
    en: '{count} rows repeat existing records or earlier rows. Choose whether to skip or to import them.',
  },
  nothingToImport: {
    kind: 'conflict',
    code: 'import.nothing-to-import',
    'zh-CN': '没有可以导入的行。',
    en: 'There is no row to import.',
  },
  builtOn: {
    kind: 'conflict',
    code: 'import.built-on',
    'zh-CN': '导入的记录中有 {count} 条之后已有办理，不能整批撤销。',
    en: 'Work has been done on {count} of the imported records. The import cannot be reverted as a whole.',
  },
  required: {
    kind: 'invalid',
    code: 'import.required',
    'zh-CN': '必填',
    en: 'Required',
  },
  personGone: {
    kind: 'forbidden',
    code: 'import.person-gone',
    'zh-CN': '导入人的账号已停用或不再有此权限，导入已停止。',
    en: 'The account of whoever imports is disabled or has lost the right. The import has stopped.',
  },
  failed: {
    kind: 'unprocessable',
    code: 'import.row-failed',
    'zh-CN': '系统出现意外错误，本行没有导入，请告知管理员。',
    en: 'Something unexpected happened and the row was not imported. Tell the administrator.',
  },
  duplicateOfRow: {
    kind: 'conflict',
    code: 'import.duplicate-of-row',
    'zh-CN': '与本表第 {number} 行重复',
    en: 'Repeats row {number} of this sheet',
  },
  duplicateOfRecord: {
    kind: 'conflict',
    code: 'import.duplicate-of-record',
    'zh-CN': '与已有记录 {code} 重复',
    en: 'Repeats the existing record {code}',
  },
  excluded: {
    kind: 'conflict',
    code: 'import.excluded',
    'zh-CN': '已由导入人排除',
    en: 'Excluded by whoever imports',
  },
});

/** Of lists of people and units. */
const listErrors = defineErrors({
  unitUnknown: {
    kind: 'unprocessable',
    code: 'import.unit-unknown',
    'zh-CN': '没有“{text}”这个单位（请先建单位，或写成“上级/单位”）',
    en: 'There is no unit "{text}" (enter units first, or write "above/unit")',
  },
  unitAmbiguous: {
    kind: 'unprocessable',
    code: 'import.unit-ambiguous',
    'zh-CN': '有几个单位都叫“{text}”，请写成“上级/单位”',
    en: 'Several units are called "{text}": write "above/unit"',
  },
  unitName: {
    kind: 'unprocessable',
    code: 'import.unit-name',
    'zh-CN': '单位名称中不能有“/”“>”，上级单位请另列',
    en: 'The name of a unit has no "/" or ">": the unit above has a column of its own',
  },
  roleUnknown: {
    kind: 'unprocessable',
    code: 'import.role-unknown',
    'zh-CN': '“{text}”中有系统没有的角色',
    en: '"{text}" names a role that does not exist',
  },
  positionUnknown: {
    kind: 'unprocessable',
    code: 'import.position-unknown',
    'zh-CN': '“{text}”中有系统没有的岗位',
    en: '"{text}" names a position that does not exist',
  },
});

export const { unitUnknown, unitAmbiguous } = listErrors;

/** One sentence for each reason of `values/reading.ts`. */
defineErrors({
  unreadable: {
    kind: 'invalid',
    code: 'import.value-unreadable',
    'zh-CN': '看不懂“{text}”',
    en: '"{text}" is not understood',
  },
  range: {
    kind: 'invalid',
    code: 'import.value-range',
    'zh-CN': '“{text}”是一个范围，请填一个确定的数或日期',
    en: '"{text}" is a range: give one number or date',
  },
  negative: {
    kind: 'invalid',
    code: 'import.value-negative',
    'zh-CN': '“{text}”是负数',
    en: '"{text}" is negative',
  },
  currency: {
    kind: 'invalid',
    code: 'import.value-currency',
    'zh-CN': '“{text}”不是人民币，请折算后填写',
    en: '"{text}" is in another currency: convert it to CNY',
  },
  'unit-missing': {
    kind: 'invalid',
    code: 'import.value-unit-missing',
    'zh-CN': '“{text}”没有单位（亩、㎡、公顷）',
    en: '"{text}" has no unit (亩, ㎡, 公顷)',
  },
  'too-large': {
    kind: 'invalid',
    code: 'import.value-too-large',
    'zh-CN': '“{text}”超出可登记的范围',
    en: '"{text}" is more than can be registered',
  },
  'year-missing': {
    kind: 'invalid',
    code: 'import.value-year-missing',
    'zh-CN': '“{text}”没有年份',
    en: '"{text}" has no year',
  },
  'year-short': {
    kind: 'invalid',
    code: 'import.value-year-short',
    'zh-CN': '“{text}”的年份请写四位',
    en: 'Write the year of "{text}" with four digits',
  },
  'month-missing': {
    kind: 'invalid',
    code: 'import.value-month-missing',
    'zh-CN': '“{text}”没有月和日',
    en: '"{text}" has no month and day',
  },
  'day-missing': {
    kind: 'invalid',
    code: 'import.value-day-missing',
    'zh-CN': '“{text}”没有具体日期',
    en: '"{text}" has no day',
  },
  'no-such-day': {
    kind: 'invalid',
    code: 'import.value-no-such-day',
    'zh-CN': '没有“{text}”这一天',
    en: 'There is no such day as "{text}"',
  },
  'choice-unknown': {
    kind: 'invalid',
    code: 'import.value-choice-unknown',
    'zh-CN': '“{text}”不是可选的内容',
    en: '"{text}" is not one of the choices',
  },
  'too-long': {
    kind: 'invalid',
    code: 'import.value-too-long',
    'zh-CN': '文字太长',
    en: 'The text is too long',
  },
  'cell-error': {
    kind: 'invalid',
    code: 'import.value-cell-error',
    'zh-CN': '单元格公式出错（{text}）',
    en: 'The formula of the cell failed ({text})',
  },
});
