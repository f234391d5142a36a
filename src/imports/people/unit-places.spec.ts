import { describe, expect, it } from 'vitest';
import { UnitPlaces } from './unit-places.js';

const places = new UnitPlaces([
  { id: 'zone', names: ['某开发区'] },
  { id: 'bureau', names: ['某开发区', '招商局'] },
  { id: 'town', names: ['某开发区', '甲镇'] },
  { id: 'office', names: ['某开发区', '招商局', '办公室'] },
  { id: 'town-office', names: ['某开发区', '甲镇', '办公室'] },
]);

describe('a unit in a sheet', () => {
  it.each([
    ['招商局', 'bureau'],
    ['某开发区/招商局', 'bureau'],
    [' 某开发区 ＞ 甲镇 ', 'town'],
    ['甲镇/办公室', 'town-office'],
    ['某开发区\\招商局\\办公室', 'office'],
  ])('called %s is %s', (text, id) => {
    expect(places.find(text)).toEqual({ ok: true, id });
  });

  it('must be one that there is, and only one', () => {
    expect(places.find('办公室')).toEqual({ ok: false, code: 'import.unit-ambiguous' });
    expect(places.find('乙镇')).toEqual({ ok: false, code: 'import.unit-unknown' });
    expect(places.find('/')).toEqual({ ok: false, code: 'import.unit-unknown' });
  });

  it('is there already when the one above has one of that name', () => {
    expect(places.below('town', '办公室')).toEqual(['town-office']);
    expect(places.below('zone', '办公室')).toEqual([]);
  });
});
