import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAD_STAGES, checklistOf, mayMove, movesOf, type StageFacts } from './lead-stage.js';

const bare: StageFacts = {
  investorName: '福建星海数字技术有限公司',
  summary: '拟建数据标注基地',
  ownerId: null,
  hasContact: false,
  hasBeenContacted: false,
  industryCode: null,
  sourceKind: null,
  intendedInvestment: null,
  landAreaM2: null,
  spaceAreaM2: null,
  energy: null,
  environment: null,
};
const complete: StageFacts = {
  ...bare,
  ownerId: 'owner',
  hasContact: true,
  hasBeenContacted: true,
  industryCode: 'C39',
  sourceKind: 'VISIT',
  intendedInvestment: '350000000.00',
  landAreaM2: '133333.33',
  energy: '年用电 2000 万度',
  environment: '无废水',
};

describe('a move', () => {
  it('to triage needs no more than what a report holds', () => {
    expect(mayMove(bare, 'REPORTED', 'TRIAGED')).toEqual({ ok: true });
  });

  it('is refused with every reason at once', () => {
    expect(mayMove(bare, 'TRIAGED', 'NEGOTIATING')).toEqual({
      ok: false,
      isPossible: true,
      missing: ['owner', 'contact', 'followUp', 'industryCode'],
    });
  });

  it('validates everything up to its stage', () => {
    const answer = mayMove({ ...complete, industryCode: '  ' }, 'NEGOTIATING', 'CONVERTED');
    expect(answer).toEqual({ ok: false, isPossible: true, missing: ['industryCode'] });
  });

  it('takes land or space for conversion, not both', () => {
    const inSpace = { ...complete, landAreaM2: null, spaceAreaM2: '1200.00' };
    expect(mayMove(inSpace, 'NEGOTIATING', 'CONVERTED')).toEqual({ ok: true });
    const inNeither = { ...complete, landAreaM2: null };
    expect(mayMove(inNeither, 'NEGOTIATING', 'CONVERTED')).toMatchObject({ missing: ['landOrSpace'] });
  });

  it('skips no stage', () => {
    expect(mayMove(complete, 'REPORTED', 'CONVERTED')).toMatchObject({ ok: false, isPossible: false });
  });

  it('to the end needs nothing but its reason, whatever is missing', () => {
    for (const from of ['REPORTED', 'TRIAGED', 'NEGOTIATING'] as const) {
      expect(mayMove(bare, from, 'CLOSED')).toEqual({ ok: true });
    }
  });

  it('leaves what has become a project', () => {
    expect(movesOf(complete, 'CONVERTED')).toEqual([]);
  });
});

describe('the checklist', () => {
  const text = fc.option(fc.constantFrom('', ' ', 'C39', '1'), { nil: null });
  const facts: fc.Arbitrary<StageFacts> = fc.record({
    investorName: fc.constantFrom('', '某公司'),
    summary: fc.constantFrom('', '一句话'),
    ownerId: text,
    hasContact: fc.boolean(),
    hasBeenContacted: fc.boolean(),
    industryCode: text,
    sourceKind: text,
    intendedInvestment: text,
    landAreaM2: text,
    spaceAreaM2: text,
    energy: text,
    environment: text,
  });

  it('shows the same answer as the refusal of the move, for any lead', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...LEAD_STAGES), (lead, from) => {
        for (const { to, missing } of movesOf(lead, from)) {
          const reached = LEAD_STAGES.indexOf(to);
          const unmet = checklistOf(lead)
            .filter((item) => !item.isMet && LEAD_STAGES.indexOf(item.requiredFrom) <= reached)
            .map((item) => item.field);
          expect(missing).toEqual(to === 'CLOSED' ? [] : unmet);
          expect(mayMove(lead, from, to).ok).toBe(missing.length === 0);
        }
      }),
    );
  });
});
