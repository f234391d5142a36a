import '../src/app.module.js';
import { expect, it } from 'vitest';
import { robotText } from '../src/notifications/robots/robot-text.js';
import { definedMessages, messageOf } from '../src/platform/i18n/index.js';

/** Everything that people may be told of. */
const CODES = [
  ...definedMessages('reminder.'),
  ...definedMessages('').filter((code) => /^[a-z-]+\.notice\./.test(code)),
];
/** What a careless module might pass on. */
const HOSTILE = {
  phone: '13905910001',
  amount: '3.5亿元',
  investment: '350000000元',
  name: '厦门隐山存储技术有限公司',
  person: '林先生',
  note: '联系 13905910001',
  record: '厦门隐山存储技术有限公司',
  reason: '厦门隐山',
  unit: '厦门隐山',
  days: '13905910001',
  count: '139-0591-0001',
};

it('knows sentences to try', () => {
  expect(CODES.length).toBeGreaterThan(40);
});

it.each(CODES)('%s tells a group no phone, amount or name, whatever its parameters hold', (code) => {
  const text = robotText('东镇', [{ code, params: HOSTILE, record: 'XS-2026-000001' }], null);
  expect(text).not.toMatch(/1[3-9]\d{9}|139-0591|亿|隐山|林先生|350000000/);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_048);
});

it.each(CODES)('%s has no parameters but the record, counts, days and instants', (code) => {
  const names = [...messageOf(code, 'zh-CN').matchAll(/\{(\w+)/g)].map(([, name]) => name);
  expect(['record', 'count', 'days', 'dueAt', 'weeks', 'hours', 'total']).toEqual(expect.arrayContaining(names));
});

it('says how many there are, one line each, within what every vendor takes', () => {
  const lines = Array.from({ length: 8 }, (_, place) => ({
    code: 'lead.notice.assigned',
    params: {},
    record: `XS-2026-00000${place}${'很长的编号'.repeat(60)}`,
  }));
  const text = robotText('测试开发区管理委员会企业服务中心', lines, `https://luodi.example.cn/${'a'.repeat(120)}`);
  expect(text.split('\n')).toHaveLength(10);
  expect(text).toContain('落地提醒 8 条');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_048);
});
