import { defineErrors } from '../platform/errors/index.js';

export const calendarErrors = defineErrors({
  limitInvalid: {
    kind: 'invalid',
    code: 'calendar.limit-invalid',
    'zh-CN': '时限 {amount} 无效。',
    en: '{amount} is no valid limit.',
  },
  beyondHorizon: {
    kind: 'unprocessable',
    code: 'calendar.beyond-horizon',
    'zh-CN': '该期限超过 20 年，请检查时限设置。',
    en: 'This limit would end more than 20 years from its start. Check the limit.',
  },
  yearNotLoaded: {
    kind: 'conflict',
    code: 'calendar.year-not-loaded',
    'zh-CN': '{year} 年的工作日历尚未载入，请先载入该年。',
    en: 'The calendar of {year} is not loaded. Load the year first.',
  },
  yearNotPublished: {
    kind: 'unprocessable',
    code: 'calendar.year-not-published',
    'zh-CN': '本版本不含 {year} 年放假安排，请按国务院办公厅通知录入。',
    en: 'This release does not contain the public holidays of {year}. Enter them from the official notice.',
  },
  noticeOutsideYear: {
    kind: 'invalid',
    code: 'calendar.notice-outside-year',
    'zh-CN': '{date} 不在 {year} 年内。',
    en: '{date} does not lie in {year}.',
  },
  noticeOutOfOrder: {
    kind: 'invalid',
    code: 'calendar.notice-out-of-order',
    'zh-CN': '放假起始日 {from} 晚于结束日 {to}。',
    en: 'A holiday from {from} cannot end on {to}.',
  },
  noticeContradicts: {
    kind: 'invalid',
    code: 'calendar.notice-contradicts',
    'zh-CN': '{date} 既列为放假又列为上班。',
    en: '{date} is listed both as a day off and as a working day.',
  },
  seasonsOverlap: {
    kind: 'invalid',
    code: 'calendar.seasons-overlap',
    'zh-CN': '自 {effectiveFrom} 起的作息时段互相重叠。',
    en: 'The office hours that hold from {effectiveFrom} on overlap.',
  },
});
