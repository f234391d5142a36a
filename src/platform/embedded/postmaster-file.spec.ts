import { expect, it } from 'vitest';
import { parsePostmasterFile } from './postmaster-file.js';

const lines = ['4711', '/home/zone/.landfall/postgres', '1795500000', '41234', '', '127.0.0.1', '  123 456'];

it('reads the number and the port of a server that answers', () => {
  expect(parsePostmasterFile([...lines, 'ready   ', ''].join('\n'))).toEqual({ pid: 4711, port: 41234, isReady: true });
});

it('does not call a server ready that still starts, or that ends', () => {
  expect(parsePostmasterFile([...lines, 'starting'].join('\n'))?.isReady).toBe(false);
  expect(parsePostmasterFile([...lines, 'stopping'].join('\n'))?.isReady).toBe(false);
  expect(parsePostmasterFile(lines.slice(0, 5).join('\n'))?.isReady).toBe(false);
});

it('makes nothing of a file that was cut off or is none', () => {
  expect(parsePostmasterFile('')).toBeUndefined();
  expect(parsePostmasterFile('nobody\n')).toBeUndefined();
  expect(parsePostmasterFile('-1\n')).toBeUndefined();
});
