import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 640;
const HEIGHT = 420;
const HORIZON = 250;

type Colour = readonly [number, number, number];

const GROUND: Colour = [150, 140, 112];
const WINDOW: Colour = [226, 232, 238];
const WALLS: readonly Colour[] = [
  [176, 104, 84],
  [92, 120, 150],
  [128, 148, 116],
  [170, 150, 96],
  [132, 112, 148],
];

/** A drawing of halls under a sky: plainly no photo of anything, another one for each number. */
export function demoPhoto(number: number): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < HEIGHT; y += 1) {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x += 1) {
      row.set(colourAt(x, y, number), 1 + x * 3);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number, number: number): Colour {
  const hall = Math.floor(x / 160);
  const roof = HORIZON - 60 - ((hall * 37 + number * 53) % 110);
  const isInHall = x % 160 > 14 && y > roof && y < HORIZON + 40;
  if (isInHall) {
    const isWindow = x % 32 > 18 && y % 36 > 16 && y < HORIZON;
    return isWindow ? WINDOW : (WALLS[(hall + number) % WALLS.length] ?? GROUND);
  }
  return y < HORIZON ? [150 + Math.floor(y / 4), 190 + Math.floor(y / 6), 230] : GROUND;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
