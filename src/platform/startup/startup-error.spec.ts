import { describe, expect, it } from 'vitest';
import { StartupError } from './startup-error.js';
import { startupMessages } from './startup-messages.js';
import { asStartupError } from './system-errors.js';

describe('what keeps the program from starting', () => {
  it('is said in one line, in either language, with what it is about', () => {
    const error = new StartupError('startup.port-taken', { host: '127.0.0.1', port: 3000, other: 3001 });
    expect(error.inLanguage('en')).toBe(error.message);
    expect(error.message).toContain('PORT=3001 npm start');
    expect(error.inLanguage('zh')).toContain('端口 3000');
  });

  it('names the same things in both languages and never breaks the line', () => {
    const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)).toSorted();
    for (const { en, zh } of Object.values(startupMessages)) {
      expect(namesIn(zh)).toEqual(namesIn(en));
      expect(en + zh).not.toContain('\n');
    }
  });
});

describe('an error of the system', () => {
  const systemError = (code: string) => Object.assign(new Error(code), { code });

  it('becomes the line a person can act on', () => {
    expect(asStartupError(systemError('EACCES'), '/data')).toMatchObject({
      code: 'startup.home-not-writable',
      params: { path: '/data' },
    });
    expect(asStartupError(systemError('ENOSPC'), '/data')).toMatchObject({ code: 'startup.disk-full' });
  });

  it('stays what it is when nobody foresaw it', () => {
    const error = systemError('EIO');
    expect(asStartupError(error, '/data')).toBe(error);
    const known = new StartupError('startup.postgres-no-user');
    expect(asStartupError(known, '/data')).toBe(known);
  });
});
