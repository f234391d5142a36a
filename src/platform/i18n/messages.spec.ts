import { describe, expect, it } from 'vitest';
import { defineMessages, messageOf } from './messages.js';

defineMessages({
  'spec.due': { 'zh-CN': '{record}应于{dueAt:limit}前响应', en: '{record} must be answered by {dueAt:limit}' },
  'spec.day': { 'zh-CN': '{at:date}起', en: 'from {at:date}' },
});

describe('a message', () => {
  it('is made in the language of the reader, with instants in Asia/Shanghai', () => {
    const params = { record: 'XS-2026-000123', dueAt: '2026-02-11T09:30:00.000Z' };
    expect(messageOf('spec.due', 'zh-CN', params)).toBe('XS-2026-000123应于2月11日 17:30前响应');
    expect(messageOf('spec.due', 'en', params)).toBe('XS-2026-000123 must be answered by Feb 11 17:30');
  });

  it('shows the local date, which may be another one than in UTC', () => {
    expect(messageOf('spec.day', 'zh-CN', { at: '2026-02-10T16:00:00Z' })).toBe('2月11日起');
  });

  it('says that a limit which ends at midnight ends with its last day', () => {
    const params = { record: 'XS-1', dueAt: '2026-02-10T16:00:00Z' };
    expect(messageOf('spec.due', 'zh-CN', params)).toBe('XS-1应于2月10日 24:00前响应');
    expect(messageOf('spec.due', 'en', params)).toBe('XS-1 must be answered by Feb 10 24:00');
  });

  it('shows what it cannot fill rather than nothing', () => {
    expect(messageOf('spec.day', 'en')).toBe('from {at:date}');
    expect(messageOf('spec.day', 'en', { at: 'soon' })).toBe('from soon');
    expect(messageOf('spec.unknown', 'en')).toBe('spec.unknown');
  });

  it('is declared once', () => {
    expect(() => defineMessages({ 'spec.due': { 'zh-CN': '', en: '' } })).toThrow('message spec.due is declared twice');
  });
});
