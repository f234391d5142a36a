import { expect, it } from 'vitest';
import type { Filter } from '../list/list-types';
import { sheetFilterOf } from './sheet-filter';

const filters: Filter[] = [
  { key: 'stage', label: '阶段', kind: 'choices' },
  { key: 'section', label: '我的', kind: 'choice' },
  { key: 'isMine', label: '我的', kind: 'flag' },
  { key: 'due', label: '时限', kind: 'dates' },
];

it('says flags, choices, days and words as a sheet takes them', () => {
  const query = {
    stage: ['REPORTED'],
    section: ['late'],
    isMine: ['true'],
    dueFrom: ['2026-02-01'],
    q: '海屿',
    sort: '-dueAt',
    isKey: [],
  };
  expect(sheetFilterOf(filters, query)).toEqual({
    stage: ['REPORTED'],
    section: 'late',
    isMine: true,
    dueFrom: '2026-02-01',
    q: '海屿',
    sort: '-dueAt',
  });
});
