import { describe, expect, it } from 'vitest';
import { checkRedis, requireVersion } from './redis-check.js';

const infoOf = (version: string) => `# Server\r\nredis_version:${version}\r\nredis_mode:standalone\r\n`;

describe('a Redis of one’s own', () => {
  it('may be of version 6.2 or newer', () => {
    expect(() => requireVersion(infoOf('6.2.0'), 'cache:6379')).not.toThrow();
    expect(() => requireVersion(infoOf('10.0.1'), 'cache:6379')).not.toThrow();
    expect(() => requireVersion(infoOf('6.0.16'), 'cache:6379')).toThrow(/cache:6379 is version 6\.0;.*6\.2/);
    expect(() => requireVersion(infoOf('5.9.9'), 'cache:6379')).toThrow(/version 5\.9/);
  });

  it('is believed when it hides its version', () => {
    expect(() => requireVersion('# Server\r\n', 'cache:6379')).not.toThrow();
  });

  it('is asked for when the address is of something else', async () => {
    await expect(checkRedis('http://localhost:6379')).rejects.toMatchObject({ code: 'startup.redis-url-invalid' });
  });
});
