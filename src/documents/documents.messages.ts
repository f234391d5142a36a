import { defineMessages } from '../platform/i18n/index.js';

defineMessages({
  'document.place': { 'zh-CN': '序号', en: 'No.' },
  'document.total': { 'zh-CN': '合计', en: 'Total' },
  'document.foot': {
    'zh-CN': '填报单位：{unit}　　填报人：{person}　　审核人：　　　　　　截止日期：{day}',
    en: 'Unit: {unit}    Filled in by: {person}    Checked by:              As of: {day}',
  },
  'document.closing': {
    'zh-CN': '共 {rows} 条，数据截至 {minute}。以下空白。',
    en: '{rows} rows as of {minute}. Nothing follows.',
  },
  'document.watermark': { 'zh-CN': '内部资料　{person}　{minute}', en: 'Internal  {person}  {minute}' },
  'document.pages': { 'zh-CN': '第 &P 页 共 &N 页', en: 'Page &P of &N' },
  'document.page-of.before': { 'zh-CN': '第 ', en: 'Page ' },
  'document.page-of.between': { 'zh-CN': ' 页 共 ', en: ' of ' },
  'document.page-of.after': { 'zh-CN': ' 页', en: '' },
  'document.code': { 'zh-CN': '编号：{code}', en: 'No. {code}' },
  'document.letter.to': { 'zh-CN': '{name}：', en: 'To: {name}' },
  'document.letter.enclosures': { 'zh-CN': '附件：', en: 'Enclosed: ' },
  'document.letter.note': { 'zh-CN': '（{note}）', en: '({note})' },
  'document.letter.copies': { 'zh-CN': '抄送：{names}。', en: 'Copies: {names}.' },
  'document.own-sheet': { 'zh-CN': '本单位表样', en: 'Form of our own' },
  'document.difference': { 'zh-CN': '与上次差异', en: 'Changes since the last issue' },
  'document.difference.new': { 'zh-CN': '新增', en: 'New' },
  'document.difference.none': { 'zh-CN': '无变化', en: 'None' },
  'document.difference.empty': { 'zh-CN': '空', en: 'empty' },
  'document.difference.gone': {
    'zh-CN': '上次有、本次没有的 {count} 条：{names}。',
    en: '{count} no longer here: {names}.',
  },
  'document.difference.separator': { 'zh-CN': '、', en: ', ' },
  'document.difference.more': { 'zh-CN': '等', en: ' and others' },
  'document.draft': { 'zh-CN': '草稿', en: 'Draft' },
  'document.version': { 'zh-CN': '第 {version} 版　{note}', en: 'Version {version}. {note}' },
  'document.scan': { 'zh-CN': '扫码查看记录', en: 'Scan to open the record.' },
});
