import { expect, it } from 'vitest';
import { afterHandover, heldLead } from './lead-handover.js';

const lead = {
  id: 'lead',
  version: 3,
  ownerId: 'goes',
  ownerUnitId: 'township',
  ownerSince: '2026-01-05T01:00:00Z',
  coOwnerIds: ['stays'],
};
const move = {
  handoverId: 'handover',
  fromId: 'goes',
  receiver: { id: 'comes', unitId: 'port', unitIds: ['port', 'township'] },
  recordIds: ['lead'],
  note: null,
  now: new Date('2026-02-10T01:30:00Z'),
};

it('gives the lead to the receiver and leaves it with its unit when the receiver belongs to it', () => {
  expect(afterHandover(lead, move)).toEqual({
    ...lead,
    ownerId: 'comes',
    ownerSince: '2026-02-10T01:30:00.000Z',
    coOwnerIds: ['stays'],
  });
});

it('takes the lead to the receiver’s unit when the receiver does not belong to the old one', () => {
  const receiver = { ...move.receiver, unitIds: ['port'] };
  expect(afterHandover(lead, { ...move, receiver }).ownerUnitId).toBe('port');
});

it('names the receiver once: an owner is no co-owner', () => {
  expect(afterHandover({ ...lead, coOwnerIds: ['comes', 'stays'] }, move).coOwnerIds).toEqual(['stays']);
  const coOwned = { ...lead, ownerId: 'comes', coOwnerIds: ['goes', 'stays'] };
  expect(afterHandover(coOwned, move)).toEqual({ ...coOwned, coOwnerIds: ['stays'] });
});

it('puts the receiver in the place of a co-owner, and leaves the owner', () => {
  const coOwned = { ...lead, ownerId: 'other', coOwnerIds: ['goes', 'stays'] };
  expect(afterHandover(coOwned, move)).toEqual({ ...coOwned, coOwnerIds: ['stays', 'comes'] });
});

it('says of a confidential lead nothing that could name it, and shows no phone of any', () => {
  const held = {
    id: 'lead',
    version: 1,
    code: 'XS-2026-000001',
    investorName: '厦门隐山存储技术有限公司',
    isConfidential: true,
    anonymousDescription: '某存储芯片龙头企业',
    stage: 'NEGOTIATING' as const,
    isOwner: true,
    nextStep: '拜访隐山，联系 13905910001',
    nextStepOn: '2026-03-01',
    lastText: '隐山总部会谈',
    lastAt: new Date('2026-02-01T02:00:00Z'),
  };
  expect(heldLead(held)).toMatchObject({ title: '某存储芯片龙头企业', lastWord: null, nextStep: null });
  expect(heldLead({ ...held, isConfidential: false })).toMatchObject({
    title: '厦门隐山存储技术有限公司',
    nextStep: '拜访隐山，联系 139****0001',
    lastWord: { on: '2026-02-01T02:00:00.000Z', text: '隐山总部会谈' },
  });
});
