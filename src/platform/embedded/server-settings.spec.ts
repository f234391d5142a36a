import { describe, expect, it } from 'vitest';
import { serverSettings } from './server-settings.js';

const GB = 1024 ** 3;

describe('the settings of the embedded server', () => {
  it('takes little of a small machine and not everything of a large one', () => {
    const ofMemory = (memoryBytes: number) => serverSettings({ port: 1, durable: true, memoryBytes });
    expect(ofMemory(1 * GB)).toMatchObject({ shared_buffers: '64MB', effective_cache_size: '256MB' });
    expect(ofMemory(4 * GB)).toMatchObject({ shared_buffers: '256MB', effective_cache_size: '1024MB' });
    expect(ofMemory(64 * GB)).toMatchObject({ shared_buffers: '512MB', effective_cache_size: '4096MB' });
  });

  it('gives up safety against power cuts for throw-away data alone', () => {
    const unsafe = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
    expect(serverSettings({ port: 1, durable: false })).toMatchObject(unsafe);
    expect(Object.keys(serverSettings({ port: 1, durable: true }))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/fsync|full_page_writes|synchronous_commit/)]),
    );
  });

  it('listens on this machine alone', () => {
    expect(serverSettings({ port: 5, durable: true })).toMatchObject({ listen_addresses: '127.0.0.1', port: 5 });
  });
});
