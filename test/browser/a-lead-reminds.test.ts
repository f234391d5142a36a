import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisProgram, startRedis, type TestRedis } from '../support/redis.js';
import { atScreen, chromiumProgram, openBrowser } from './support/browser.js';
import { startDemoZone, type DemoZone } from './support/demo-zone.js';

const INVESTOR = '福建海康威视数字技术有限公司';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.skipIf(!chromiumProgram)('a lead that reminds somebody', () => {
  it('reports, judges, assigns, visits and is reminded once, with the queues in PostgreSQL', async () => {
    await journey(() => startDemoZone());
  }, 240_000);

  it.skipIf(!redisProgram)(
    'reports, judges, assigns, visits and is reminded once, with the queues in Redis',
    async () => {
      const redis: TestRedis = await startRedis();
      try {
        await journey(() => startDemoZone({ REDIS_URL: redis.url }));
      } finally {
        await redis.stop();
      }
    },
    240_000,
  );
});

async function journey(start: () => Promise<DemoZone>): Promise<void> {
  const zone = await start();
  try {
    const dispatcher = await atScreen(browser, zone.url, { username: 'dispatcher', screen: 'desk' });
    await dispatcher.goto(`${zone.url}/leads`);
    await dispatcher.getByRole('heading', { name: '线索', exact: true }).waitFor();

    await report(await atScreen(browser, zone.url, { username: 'ambassador', screen: 'phone' }));
    await judgeAndAssign(dispatcher);

    const officer = await atScreen(browser, zone.url, { username: 'officer', screen: 'desk' });
    await visit(officer, zone.url);
    await waitFor30Days(await atScreen(browser, zone.url, { username: 'admin', screen: 'desk' }));
    await findReminderOnce(officer, zone.url);
  } finally {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await zone.stop();
  }
}

async function report(phone: Page): Promise<void> {
  await phone.goto(new URL('/leads/new', phone.url()).toString());
  await phone.getByLabel('投资方').fill(INVESTOR);
  await phone.getByLabel('一句话说明').fill('拟建区域总部，用地约二百亩');
  await phone.getByRole('button', { name: /^报\s*送$/ }).click();
  await phone.getByText('已报送', { exact: true }).first().waitFor();
  expect(
    await phone
      .getByText(/XS-\d{4}-\d{6}/)
      .first()
      .textContent(),
  ).toMatch(/XS-/);
}

/** The dispatcher has not reloaded: the lead comes by itself. */
async function judgeAndAssign(desk: Page): Promise<void> {
  await desk.getByText(INVESTOR).first().click();
  await desk
    .getByRole('button', { name: /^研\s*判$/ })
    .first()
    .click();
  const sheet = desk.getByRole('dialog');
  await sheet.getByLabel('负责人').fill('演示招商专员');
  await desk.locator('.ant-select-dropdown').getByText('演示招商专员').first().click();
  await sheet.getByRole('button', { name: /^研\s*判$/ }).click();
  await desk.getByText(`已受理：${INVESTOR}`).waitFor();
}

async function visit(desk: Page, url: string): Promise<void> {
  await desk.goto(`${url}/leads?view=mine`);
  await desk.getByText(INVESTOR).first().click();
  await desk.getByRole('button', { name: '记录跟进' }).first().click();
  const sheet = desk.getByRole('dialog');
  await sheet.getByText('走访', { exact: true }).click();
  await sheet.getByLabel('情况').fill('到企业总部走访，谈了选址和用电');
  await sheet.getByRole('button', { name: '保存跟进' }).click();
  await desk.getByText('已记录跟进').waitFor();
}

async function waitFor30Days(admin: Page): Promise<void> {
  await admin.getByRole('button', { name: /演示时间/ }).click();
  await admin.getByText('推进 30 天').click();
  await admin.getByText('演示时间已推进').waitFor();
}

async function findReminderOnce(desk: Page, url: string): Promise<void> {
  await desk.goto(`${url}/inbox`);
  const reminders = desk
    .locator('[data-row]')
    .filter({ hasText: INVESTOR })
    .filter({ hasText: /未联系|跟进/ });
  await reminders.first().waitFor();
  expect(await reminders.count()).toBe(1);
}
