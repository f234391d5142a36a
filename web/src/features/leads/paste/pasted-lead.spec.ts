import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArea, parseMoney } from '../../../lib/quantity';
import { readPasted } from './pasted-lead';

describe('a text pasted from a chat', () => {
  it('fills in all that a short one says', () => {
    expect(readPasted('福建海屿精密制造有限公司，郑经理 13805910017，想投3.5亿，要200亩地，落在东镇')).toEqual({
      investorName: '福建海屿精密制造有限公司',
      contactName: '郑经理',
      contactPhone: '13805910017',
      intendedInvestment: '350000000.00',
      landAreaM2: '133333.33',
      preferredPlace: '东镇',
      summary: '福建海屿精密制造有限公司，郑经理 ，想投3.5亿，要200亩地，落在东镇',
    });
  });

  it('reads a long one with headers of a chat', () => {
    const chat = `老安 2026/3/5 14:05
今天对接了一家做连接器的，叫厦门蓝湾智能科技股份有限公司
老安 14:06
董事长陈海生，手机 139-0591-0002
老安 14:08
总投资５亿元左右，厂房3万平，选址：南屿生物医药产业园
老安 14:09
去年产值2亿，员工300人`;
    expect(readPasted(chat)).toMatchObject({
      investorName: '厦门蓝湾智能科技股份有限公司',
      contactName: '陈海生',
      contactTitle: '董事长',
      contactPhone: '13905910002',
      intendedInvestment: '500000000.00',
      spaceAreaM2: '30000.00',
      preferredPlace: '南屿生物医药产业园',
    });
  });

  it('reads a signature as a card has it', () => {
    const card = `陈海生
总经理
泉州金石包装(福建)有限公司
电话：0595-22330017
地址：泉州市丰泽区`;
    expect(readPasted(card)).toMatchObject({
      investorName: '泉州金石包装(福建)有限公司',
      contactName: '陈海生',
      contactPhone: '0595-22330017',
    });
  });

  it('reads labels before everything else', () => {
    const form = '投资方：星海数据\n联系人：林晓\n电话：(0591) 8353 0017\n投资：8000万\n用地：50亩';
    expect(readPasted(form)).toMatchObject({
      investorName: '星海数据',
      contactName: '林晓',
      contactPhone: '0591-83530017',
      intendedInvestment: '80000000.00',
      landAreaM2: '33333.33',
    });
  });

  it.each([
    ['王总说投3.5个亿', { contactName: '王总', intendedInvestment: '350000000.00' }],
    ['对接了王总', { contactName: '王总' }],
    ['要3万平厂房', { spaceAreaM2: '30000.00' }],
    ['用地6万平方', { landAreaM2: '60000.00' }],
    ['二百亩', { landAreaM2: '133333.33' }],
    ['欧阳女士 +86 138 0591 0017', { contactName: '欧阳女士', contactPhone: '13805910017' }],
    ['投资1200w', { intendedInvestment: '12000000.00' }],
  ])('reads “%s”', (text, found) => {
    expect(readPasted(text)).toMatchObject(found);
  });

  it.each([
    ['年产3亿片', 'intendedInvestment'],
    ['投资500万美元', 'intendedInvestment'],
    ['员工两百人', 'landAreaM2'],
    ['这家公司不错', 'investorName'],
    ['身份证 350102199001010017', 'contactPhone'],
    ['编号 2026030514050', 'contactPhone'],
    ['高兴地告诉大家', 'contactName'],
  ])('does not read into “%s” what is not there', (text, field) => {
    expect(readPasted(text)).not.toHaveProperty(field);
  });
});

const firm = fc.constantFrom(
  '福建海屿精密制造有限公司',
  '厦门蓝湾智能科技股份有限公司',
  '星海（福州）数字技术有限责任公司',
);
const person = fc.constantFrom('王总', '林女士', '欧阳先生');
const phone = fc
  .tuple(fc.constantFrom('138', '159', '186'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([start, rest]) => `${start}${String(rest).padStart(8, '0')}`);
const amount = fc
  .tuple(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('万', '亿'))
  .map(([n, unit]) => `${n}${unit}`);
const land = fc.integer({ min: 1, max: 5_000 }).map((mu) => `${mu}亩`);

describe('whatever is pasted', () => {
  it('gives back each fact in whatever order and with whatever between them', () => {
    const gap = fc.constantFrom('，', '\n', ' ; ', '。\n');
    fc.assert(
      fc.property(
        fc.tuple(firm, person, phone, amount, land),
        gap,
        fc.integer({ min: 0, max: 4 }),
        (facts, between, by) => {
          const [name, who, number, money, area] = facts;
          const parts = [name, who, number, `总投资${money}`, `用地${area}`];
          const read = readPasted([...parts.slice(by), ...parts.slice(0, by)].join(between));
          const invested = parseMoney(money);
          const wanted = parseArea(area);
          expect(read).toMatchObject({
            investorName: name.normalize('NFKC'),
            contactName: who,
            contactPhone: number,
            intendedInvestment: invested.ok && invested.value,
            landAreaM2: wanted.ok && wanted.value,
          });
          expect(read.summary).not.toContain(number);
        },
      ),
    );
  });

  it('never throws, never hangs, and leaves no mobile number in the summary', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), firm, person, phone, amount, land);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { summary } = readPasted(pieces.join(' '));
        expect(summary).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
        expect(summary.length).toBeLessThanOrEqual(2_000);
      }),
    );
  });

  it('reads the longest chat in a moment', () => {
    const start = performance.now();
    readPasted('福建海屿集团有限公司王总想要三百亩地投资亿万平方米电话'.repeat(300));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
