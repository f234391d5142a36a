import { describe, expect, it } from 'vitest';
import { containsPhone, maskPhone, normalizePhone, takePhone } from './lead-phone.js';

describe('a phone number', () => {
  it.each([
    ['139 0591 0001', '13905910001'],
    ['+86 139-0591-0001', '13905910001'],
    ['8613905910001', '13905910001'],
    ['１３９－０５９１－０００１', '13905910001'],
    ['\u202d13905910001\u202c', '13905910001'],
    ['0591-87654321', '059187654321'],
    ['+852 2345 6789', '85223456789'],
  ])('%s is stored as digits', (typed, stored) => {
    expect(normalizePhone(typed)).toBe(stored);
  });

  it.each(['微信同号', '12', '139059100011234567', 'tel:1', ''])('%s is none', (typed) => {
    expect(normalizePhone(typed)).toBeNull();
  });

  it.each([
    ['13905910001', '139****0001'],
    ['059187654321', '****4321'],
    ['12345', '****45'],
  ])('%s is shown as %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});

describe('a text', () => {
  it.each([
    '王总13905910001',
    '联系 139 0591 0001。',
    '+86-13905910001',
    '电话:139-0591-0001,下周',
    '电话１３９０５９１０００１，下周',
    '139\u200b0591\u200b0001',
  ])('that holds a mobile number is found out: %s', (text) => {
    expect(containsPhone(text)).toBe(true);
  });

  it.each(['投资 13905910001234 元', '信用代码 91350100M000100Y43', '12905910001', '2026年2月10日'])(
    'with other digits is left alone: %s',
    (text) => {
      expect(containsPhone(text)).toBe(false);
    },
  );

  it('gives its first number away and keeps it masked', () => {
    expect(takePhone('王总 139 0591 0001 想要 200 亩')).toEqual({
      phone: '13905910001',
      rest: '王总 139****0001 想要 200 亩',
    });
    expect(takePhone('电话１３９０５９１０００１，下周')).toEqual({
      phone: '13905910001',
      rest: '电话139****0001，下周',
    });
    expect(takePhone('没有电话')).toBeNull();
  });
});
