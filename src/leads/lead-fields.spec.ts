import { describe, expect, it } from 'vitest';
import { withPhoneOutOfSummary } from './lead-fields.js';

const input = { investorName: '福建星海数字技术有限公司', summary: '王总 139 0591 0001 想要 200 亩' };

describe('a phone number in the sentence', () => {
  it('becomes the number of the contact', () => {
    expect(withPhoneOutOfSummary(input)).toEqual({
      ...input,
      summary: '王总 139****0001 想要 200 亩',
      contactPhone: '13905910001',
    });
  });

  it('is refused where the contact has another one', () => {
    expect(() => withPhoneOutOfSummary({ ...input, contactPhone: '13800000000' })).toThrow('lead.phone-in-text');
  });

  it('is refused when it is the second', () => {
    const summary = `${input.summary}，或 13800000000`;
    expect(() => withPhoneOutOfSummary({ ...input, summary })).toThrow('lead.phone-in-text');
  });

  it('is no matter where there is none', () => {
    const plain = { ...input, summary: '想要 200 亩' };
    expect(withPhoneOutOfSummary(plain)).toEqual(plain);
  });
});
