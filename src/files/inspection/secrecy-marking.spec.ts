import { describe, expect, it } from 'vitest';
import { markingIn, markingInName, MarkingScanner } from './secrecy-marking.js';

describe('the marking of a state secret', () => {
  it.each([
    '秘密★',
    '机密★1年',
    '绝密★启用前',
    '秘密 ★ 1年',
    '机　密★二十年',
    '绝 密 ☆ 长期',
    '机\u200b密★',
    '秘密*5年',
    '秘密＊＊长期',
    '密级：机密',
    '密 级： 【秘密】',
    '（国家秘密★10年）',
    '前文。机密★1年\n福州高新区管委会文件',
  ])('is found in “%s”', (text) => {
    expect(markingIn(text)).not.toBeNull();
  });

  it.each([
    '商业秘密★5年',
    '商 业 秘 密 ★',
    '核心商密★',
    '工作秘密★',
    '商业机密*3年',
    '不得泄露国家秘密。',
    '严守国家秘密、商业秘密',
    '机密\n★ 第一条',
    '密级：秘密/机密/绝密',
    '密级：□绝密 □机密 □秘密',
    '秘密* 见注',
    '本系统为非涉密系统，严禁存储、处理、传输国家秘密',
    '',
  ])('is not found in “%s”', (text) => {
    expect(markingIn(text)).toBeNull();
  });

  it('is found in brackets in a name, where text may well use them', () => {
    expect(markingInName('【机密】关于项目的请示.docx')).toBe('【机密】');
    expect(markingInName('(绝密) 方案.pdf')).not.toBeNull();
    expect(markingInName('秘密★1年 会议纪要.docx')).not.toBeNull();
    expect(markingInName('【商业秘密】报价.xlsx')).toBeNull();
    expect(markingIn('定为【机密】级')).toBeNull();
  });

  it('is found although two chunks share it', () => {
    const scanner = new MarkingScanner();
    expect(scanner.push(`${'文'.repeat(5_000)}机`)).toBeNull();
    expect(scanner.push('密 ')).toBeNull();
    expect(scanner.push('★1年')).toBe('机密 ★');
  });

  it('is looked for in linear time', () => {
    const begun = performance.now();
    expect(markingIn('秘 '.repeat(200_000))).toBeNull();
    expect(markingIn(`密级${' '.repeat(200_000)}`)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
