import { describe, expect, it } from 'vitest';
import { WorkingCalendar, due } from '../calendar/index.js';
import { acknowledgement, contact, followUp, triage, type LimitFacts } from './lead-limits.js';
import { isDueForRelease } from './leads.release.rule.js';

const calendar = new WorkingCalendar([], [], 0);
const at = (text: string): Date => new Date(`${text}+08:00`);

const reported: LimitFacts = {
  id: 'lead',
  code: 'XS-2026-000001',
  stage: 'REPORTED',
  status: 'ACTIVE',
  isKey: false,
  isConfidential: false,
  isUntyped: false,
  isTrashed: false,
  isInPool: false,
  firstReportedAt: at('2026-02-10T10:15'),
  acknowledgedAt: null,
  triagedAt: null,
  ownerId: null,
  ownerUnitId: 'unit',
  ownerSince: null,
  resumedAt: null,
  lastContactAt: null,
  lastFollowUpAt: null,
  waits: [{ cause: 'TRIAGE', since: at('2026-02-10T10:15'), until: null }],
  now: at('2026-02-11T09:00'),
};
const owned: LimitFacts = {
  ...reported,
  stage: 'NEGOTIATING',
  acknowledgedAt: at('2026-02-10T15:00'),
  triagedAt: at('2026-02-10T15:00'),
  ownerId: 'officer',
  ownerSince: at('2026-02-10T15:00'),
  waits: [{ cause: 'TRIAGE', since: at('2026-02-10T10:15'), until: at('2026-02-10T15:00') }],
};

describe('the answer of the office', () => {
  it('is owed from the first report until somebody has answered', () => {
    expect(acknowledgement(reported)).toEqual({ start: reported.firstReportedAt, breaks: [] });
    expect(acknowledgement({ ...reported, acknowledgedAt: reported.now })).toBeNull();
    expect(acknowledgement({ ...reported, isTrashed: true })).toBeNull();
    const reopened = { ...reported, resumedAt: at('2026-03-02T09:00') };
    expect([acknowledgement(reopened)?.start, triage(reopened)?.start]).toEqual(Array(2).fill(reopened.resumedAt));
  });
});

describe('triage', () => {
  const returned: LimitFacts = {
    ...reported,
    waits: [
      { cause: 'TRIAGE', since: at('2026-02-10T10:15'), until: at('2026-02-11T09:00') },
      { cause: 'RETURNED', since: at('2026-02-11T09:00'), until: null },
    ],
  };

  it('is nobody’s debt while the reporter completes the lead', () => {
    expect(triage(returned)).toBeNull();
  });

  it('pauses for the days of the return once it is back', () => {
    const back = {
      ...returned,
      waits: [
        { cause: 'RETURNED', since: at('2026-02-11T09:00'), until: at('2026-02-13T16:00') } as const,
        { cause: 'TRIAGE', since: at('2026-02-13T16:00'), until: null } as const,
      ],
    };
    expect(triage(back)?.breaks).toEqual([{ from: at('2026-02-11T09:00'), to: at('2026-02-13T16:00') }]);
  });
});

describe('the next report', () => {
  it('counts from the last word, or from the day the lead got its owner', () => {
    expect(followUp(owned)?.start).toEqual(at('2026-02-10T15:00'));
    expect(followUp({ ...owned, lastFollowUpAt: at('2026-02-20T09:00') })?.start).toEqual(at('2026-02-20T09:00'));
  });

  it('counts from the day on which the lead came back from rest', () => {
    expect(followUp({ ...owned, resumedAt: at('2026-06-01T09:00') })?.start).toEqual(at('2026-06-01T09:00'));
  });

  it('is not owed while the lead waits for the zone', () => {
    const waits = [{ cause: 'REVIEW', since: at('2026-02-11T09:00'), until: null }] as const;
    expect(followUp({ ...owned, waits })).toBeNull();
    expect(contact({ ...owned, waits })).toBeNull();
  });

  it('is not owed for what rests, lies in the pool or is closed', () => {
    expect(followUp({ ...owned, status: 'DORMANT' })).toBeNull();
    expect(followUp({ ...owned, ownerId: null, isInPool: true })).toBeNull();
    expect(followUp({ ...owned, stage: 'CLOSED' })).toBeNull();
  });
});

describe('the release to the pool', () => {
  const on = (date: string, lead: LimitFacts = owned): boolean =>
    isDueForRelease({ ...lead, now: at(`${date}T00:00`) }, 60, calendar);

  it('comes with the midnight after 60 calendar days without contact', () => {
    expect(on('2026-04-10')).toBe(false);
    expect(on('2026-04-11')).toBe(true);
  });

  it('counts from the last talk, not from 无变化', () => {
    expect(on('2026-04-11', { ...owned, lastFollowUpAt: at('2026-04-01T09:00') })).toBe(true);
    expect(on('2026-04-11', { ...owned, lastContactAt: at('2026-02-11T09:00') })).toBe(false);
  });

  it('waits as long as the lead waits for the zone', () => {
    const waits = [{ cause: 'REVIEW', since: at('2026-03-01T09:00'), until: at('2026-03-11T09:00') }] as const;
    expect(on('2026-04-11', { ...owned, waits })).toBe(false);
    expect(on('2026-04-21', { ...owned, waits })).toBe(true);
    const still = [{ cause: 'REPLY', since: at('2026-03-01T09:00'), until: null }] as const;
    expect(on('2026-12-31', { ...owned, waits: still })).toBe(false);
  });

  it('never takes a key or a confidential lead', () => {
    expect(on('2026-12-31', { ...owned, isKey: true })).toBe(false);
    expect(on('2026-12-31', { ...owned, isConfidential: true })).toBe(false);
  });

  it('starts afresh with a new owner, and when the lead comes back from rest', () => {
    expect(contact({ ...owned, ownerSince: at('2026-04-01T09:00') })?.start).toEqual(at('2026-04-01T09:00'));
    expect(contact({ ...owned, resumedAt: at('2026-04-01T09:00') })?.start).toEqual(at('2026-04-01T09:00'));
  });
});

it('counts calendar days to a midnight in Asia/Shanghai', () => {
  const running = contact(owned);
  expect(running && due({ ...running, limit: { amount: 60, unit: 'CALENDAR_DAY' } }, calendar).at).toEqual(
    at('2026-04-11T00:00'),
  );
});
