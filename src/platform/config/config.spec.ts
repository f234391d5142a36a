import { describe, expect, it } from 'vitest';
import { isLoopback, loadConfig, terminalLanguage } from './config.js';

describe('loadConfig', () => {
  it('starts with safe defaults when nothing is set', () => {
    const config = loadConfig({});
    expect(config.http).toMatchObject({ port: 3000, host: '127.0.0.1' });
    expect(config.demoAllowed).toBe(true);
    expect(config).toMatchObject({ runsApi: true, runsWorker: true });
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: '' }).database.url).toBeUndefined();
  });

  it.each([
    ['an external database', { DATABASE_URL: 'postgres://a@b/c' }],
    ['an address that others reach', { HOST: '0.0.0.0' }],
  ])('allows no demo accounts with %s', (_what, environment) => {
    expect(loadConfig(environment).demoAllowed).toBe(false);
  });

  it('lets the migrating role be another one, or the same', () => {
    const own = { DATABASE_URL: 'postgres://app@b/c', DATABASE_MIGRATION_URL: 'postgres://owner@b/c' };
    expect(loadConfig(own).database.migrationUrl).toBe('postgres://owner@b/c');
    expect(loadConfig({ DATABASE_URL: 'postgres://app@b/c' }).database.migrationUrl).toBe('postgres://app@b/c');
  });

  it.each([
    ['PORT', '70000'],
    ['ROLE', 'boss'],
    ['PUBLIC_URL', 'zone'],
  ])('names %s when it cannot be used', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(name);
  });
});

it('knows which addresses only this machine reaches', () => {
  expect(['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1', 'localhost'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '10.0.0.1', '::', '::ffff:10.0.0.1', 'zone.example'].some(isLoopback)).toBe(false);
});

it('speaks Chinese on the terminal unless English is asked for', () => {
  expect(terminalLanguage({})).toBe('zh');
  expect(terminalLanguage({ LANG: 'C.UTF-8' })).toBe('zh');
  expect(terminalLanguage({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en');
});
