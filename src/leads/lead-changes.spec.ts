import { describe, expect, it } from 'vitest';
import { loggedChange } from './lead-changes.js';
import type { Lead } from './lead.entity.js';

const lead = {
  isConfidential: false,
  summary: '拟建数据标注基地',
  contactName: '王总',
  contactPhoneCipher: 'k1:old',
  intendedInvestment: '1.00',
} as Lead;

describe('what an edit leaves in the log', () => {
  it('holds values before and after', () => {
    expect(loggedChange(lead, ['summary'], { summary: '拟建总部' })).toEqual({
      fields: ['summary'],
      before: { summary: '拟建数据标注基地' },
      after: { summary: '拟建总部' },
    });
  });

  it('says of the contact that it changed, never to what', () => {
    const changes = { contactName: '林总', contactPhoneCipher: 'k1:new', contactPhoneMasked: '139****0001' };
    const logged = loggedChange(lead, ['contactName', 'contactPhone'], changes);
    expect(logged).toEqual({ fields: ['contactName', 'contactPhone'], before: {}, after: {} });
  });

  it('holds no value of a lead that is, or becomes, confidential', () => {
    const secret = { ...lead, isConfidential: true };
    expect(loggedChange(secret, ['summary'], { summary: '拟建总部' })).toEqual({ fields: ['summary'] });
    const becoming = { isConfidential: true, summary: '拟建总部' };
    expect(loggedChange(lead, ['summary', 'isConfidential'], becoming)).toEqual({
      fields: ['summary', 'isConfidential'],
    });
  });

  it('does not name what was sent unchanged', () => {
    expect(loggedChange(lead, ['contactName', 'summary'], { contactName: '王总', summary: '新' }).fields).toEqual([
      'summary',
    ]);
  });
});
