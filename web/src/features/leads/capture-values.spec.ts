import { describe, expect, it } from 'vitest';
import { toReport } from './capture-values';

describe('a capture as it is sent', () => {
  it('is the name and the sentence, without what was left empty', () => {
    const typed = { investorName: ' 海屿公司 ', summary: ' 拟建基地 ', contactName: ' ', chain: '', isKey: false };
    expect(toReport(typed)).toEqual({ investorName: '海屿公司', summary: '拟建基地' });
  });

  it('holds amounts and areas in yuan and m², however they were said', () => {
    const typed = { investorName: 'a', summary: 'b', intendedInvestment: '3.5个亿', landAreaM2: '200亩' };
    expect(toReport(typed)).toMatchObject({ intendedInvestment: '350000000.00', landAreaM2: '133333.33' });
  });

  it('describes the investor anonymously only where the lead is confidential', () => {
    const typed = { investorName: 'a', summary: 'b', anonymousDescription: '某企业' };
    expect(toReport(typed)).not.toHaveProperty('anonymousDescription');
    expect(toReport({ ...typed, isConfidential: true })).toMatchObject({
      isConfidential: true,
      anonymousDescription: '某企业',
    });
  });
});
