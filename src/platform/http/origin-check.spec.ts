import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { isForeign } from './origin-check.js';

const COOKIE = { cookie: 'landfall_session=abc' };
const OWN = { origin: 'http://zone.example' };

function request(method: string, headers: Record<string, string>): FastifyRequest {
  return { method, headers, protocol: 'http', host: 'zone.example' } as unknown as FastifyRequest;
}

describe('isForeign', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('lets %s pass whatever its origin', (method) => {
    expect(isForeign(request(method, { ...COOKIE, origin: 'http://evil.example' }), undefined)).toBe(false);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['our own origin with the cookie', { ...COOKIE, ...OWN }, false],
    ['the browser saying same-origin', { ...COOKIE, 'sec-fetch-site': 'same-origin' }, false],
    ['the cookie without either', COOKIE, true],
    ['the cookie of https without either', { cookie: '__Host-landfall_session=abc' }, true],
    ['the cookie from another site', { ...COOKIE, origin: 'http://evil.example' }, true],
    ['the cookie from a sandboxed page', { ...COOKIE, origin: 'null' }, true],
    ['the cookie from a sibling host', { ...COOKIE, 'sec-fetch-site': 'same-site' }, true],
    ['a form with the cookie', { ...COOKIE, ...OWN, 'content-type': 'application/x-www-form-urlencoded' }, true],
    ['plain text with the cookie', { ...COOKIE, ...OWN, 'content-type': 'text/plain;charset=utf-8' }, true],
    ['a script without cookie and origin', {}, false],
    ['a foreign origin without cookie', { origin: 'http://evil.example' }, true],
  ])('%s', (_what, headers, foreign) => {
    expect(isForeign(request('POST', headers), undefined)).toBe(foreign);
  });

  it('compares with the public address behind a proxy', () => {
    const headers = { ...COOKIE, origin: 'https://zone.gov.example' };
    expect(isForeign(request('POST', headers), 'https://zone.gov.example/app')).toBe(false);
    expect(isForeign(request('POST', headers), undefined)).toBe(true);
  });
});
