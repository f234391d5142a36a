import { z } from 'zod';
import { daysKept } from '../platform/retention/index.js';
import { defineSetting } from '../platform/settings/index.js';

/** How many tables one person may take out of the system in a day. */
export const exportLimit = defineSetting({
  key: 'export.limit',
  schema: z.strictObject({ perDay: z.int().min(1).max(1_000) }),
  defaultValue: { perDay: 50 },
  source: '个人信息保护法第五十一条；GB/T 35273-2020 7.1',
});

export const exportQuotaDays = daysKept({
  key: 'exportQuotaDays',
  days: 7,
  source: '系统默认：每日导出次数的计数保留一周，导出记录本身在审计日志中',
});

/** Series in which documents are numbered, by year (GB/T 9704-2012 7.2.5): 招商专报〔2026〕3号. */
export const documentSeries = defineSetting({
  key: 'document.series',
  schema: z.array(z.string().trim().min(1).max(20)).min(1).max(50),
  defaultValue: ['招商专报', '督办', '催办'],
  source: '本系统起始值，机关代字由本单位办公室确定（GB/T 9704-2012）',
});
