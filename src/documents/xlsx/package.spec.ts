import { randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { SheetLines } from '../sheet.js';
import { workbookStream } from './package.js';
import { Worksheet } from './worksheet.js';

const PORTIONS = 600;
const ROWS = 100;
/** Buffers on the way, of what is made: a few portions. */
const MOST_AHEAD = 1_048_576;

const frame = {
  ...{ placeHeader: '序号', total: '合计', foot: '填报单位：', watermark: '', pages: '第&P页' },
  closing: (rows: number) => `共 ${rows} 条`,
};
const layout = {
  ...{ title: '台账', unitLine: null, orientation: 'landscape' as const },
  columns: [{ key: 'text', kind: 'text' as const, width: 20, header: '内容', place: 0 }],
};

it('reads rows no faster than the file is taken, however many there are', async () => {
  const texts = { made: 0, taken: 0, furthest: 0 };
  async function* lines(): SheetLines {
    for (let portion = 0; portion < PORTIONS; portion += 1) {
      // Noise: what cannot be packed passes as many bytes as it is.
      const rows = Array.from({ length: ROWS }, () => [randomBytes(150).toString('base64')]);
      texts.made += ROWS * 150;
      yield rows;
    }
  }
  const worksheet = new Worksheet(layout, frame);
  for await (const chunk of workbookStream('台账', worksheet, worksheet.xml(lines()))) {
    texts.taken += (chunk as Buffer).length;
    texts.furthest = Math.max(texts.furthest, texts.made - texts.taken);
    // Whoever takes is slow: time for everything that wants to run ahead.
    await turn();
    await turn();
  }
  expect(worksheet.rows).toBe(PORTIONS * ROWS);
  expect(texts.made).toBeGreaterThan(8 * MOST_AHEAD);
  expect(texts.furthest).toBeLessThan(MOST_AHEAD);
});
