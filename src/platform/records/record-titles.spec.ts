import { expect, it } from 'vitest';
import { nameOfRecord } from './record-titles.js';

it.each([
  [{ code: 'XS-2026-000001', title: '甲公司' }, 'XS-2026-000001 甲公司'],
  [{ code: 'XS-2026-000001', title: 'XS-2026-000001' }, 'XS-2026-000001'],
  [{ code: null, title: '某外资项目' }, '某外资项目'],
  [null, ''],
])('%o is named %s', (record, name) => {
  expect(nameOfRecord(record)).toBe(name);
});
