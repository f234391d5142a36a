import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStamp, stampText } from './record-stamp.js';

const ID = '0195a000-0000-7000-8000-00000000dead';

it('is read back from what was printed, under whatever address', () => {
  fc.assert(
    fc.property(fc.domain(), fc.integer({ min: 1, max: 99_999 }), (domain, version) => {
      const link = `https://${domain}/leads/${ID}`;
      expect(readStamp(stampText({ kind: 'lead', id: ID, version, link }))).toEqual({ kind: 'lead', id: ID, version });
    }),
    { numRuns: 20 },
  );
});

it('is read from the page of a link, too, whose address names no record', () => {
  const stamp = { kind: 'task', id: ID, version: 2 };
  const text = stampText({ ...stamp, link: 'https://zone.example/t#Secret-token_27' });
  expect(text).toBe(`https://zone.example/t?record=task&id=${ID}&version=2#Secret-token_27`);
  expect(readStamp(text)).toEqual(stamp);
});

it.each([
  '',
  'hello',
  `http://x/leads/${ID}`,
  `http://x/leads/${ID}?record=lead`,
  `http://x/leads/${ID}?record=lead&version=0`,
  `http://x/leads/${ID}?record=Lead&version=1`,
  `http://x/leads/${ID}/more?record=lead&version=1`,
  'http://x/leads/1?record=lead&version=1',
  `http://x/t?record=task&id=1&version=1#${ID}`,
  `http://x/${'a'.repeat(500)}/${ID}?record=lead&version=1`,
])('takes %j for none of ours', (text) => {
  expect(readStamp(text)).toBeNull();
});
