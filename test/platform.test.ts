import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('answers that it is alive and ready', async () => {
  expect(await app.anonymous.get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  expect(await app.anonymous.get('/readyz')).toMatchObject({ status: 200, body: { status: 'ok' } });
});

it('answers an unknown address with a problem document', async () => {
  const answer = await app.anonymous.get('/nothing');
  expect(answer).toMatchObject({ status: 404, body: { code: 'request.not-found' } });
});
