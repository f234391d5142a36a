import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { png } from '../support/file-corpus.js';
import { TestClient } from '../support/test-client.js';
import { atScreen, chromiumProgram, openBrowser } from './support/browser.js';
import { startDemoZone, type DemoZone } from './support/demo-zone.js';

const WORDS = '请自然资源局、住房和建设局加快地块移交，5 个工作日内反馈';

let browser: Browser;
let zone: DemoZone;
beforeAll(async () => {
  browser = await openBrowser();
  zone = await startDemoZone();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await zone?.stop();
});

interface Issued {
  id: string;
  code: string;
}

describe.skipIf(!chromiumProgram)('a 批示 with two handling units', () => {
  it('runs to 销号, one unit signed in, the other by the QR code of its 交办单 without an account', async () => {
    const [signedIn, byPaper] = await issue('自然资源局', '住房和建设局');

    const handler = await atScreen(browser, zone.url, { username: 'handler', screen: 'phone' });
    await handler.goto(`${zone.url}/tasks/${signedIn?.id}`);
    await press(handler, '签收');
    await handler.getByText('已签收', { exact: true }).first().waitFor();
    await press(handler, '反馈');
    await handler.getByRole('dialog').getByRole('textbox').fill('已完成勘界并移交资料');
    await handler.getByRole('dialog').locator('button[type="submit"]').click();
    await handler.getByText('已反馈', { exact: true }).first().waitFor();

    const desk = await atScreen(browser, zone.url, { username: 'coordinator', screen: 'desk' });
    const { address, code } = await giveOut(desk, byPaper?.id ?? '');
    await workFromPaper(address, code);

    for (const task of [signedIn, byPaper]) {
      await accept(desk, task?.id ?? '');
    }
    expect(await desk.getByText('住房和建设局（扫码）').first().textContent()).toContain('住房和建设局（扫码）');
  }, 240_000);

  it('gets nothing from a paper whose link was revoked', async () => {
    const [task] = await issue('生态环境局');
    const desk = await atScreen(browser, zone.url, { username: 'coordinator', screen: 'desk' });
    const { address } = await giveOut(desk, task?.id ?? '');
    await desk.getByRole('button', { name: /^撤\s*销$/ }).click();
    await desk
      .locator('.ant-popconfirm')
      .getByRole('button', { name: /^撤\s*销$/ })
      .click();
    await desk.getByRole('button', { name: '生成二维码' }).waitFor();
    const phone = await phoneOf().then((context) => context.newPage());
    await phone.goto(address);
    await phone.getByText('链接无效或已失效').waitFor();
    expect(await phone.getByText(WORDS).count()).toBe(0);
  }, 120_000);
});

/** Somebody with a phone and no account. */
async function phoneOf(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true });
  context.setDefaultTimeout(60_000);
  return context;
}

/** The coordinator enters the leader's words once for each handling unit. */
async function issue(...unitNames: string[]): Promise<Issued[]> {
  const client = await new TestClient(zone.url).signIn('coordinator', 'landfall-demo');
  const { body } = await client.get<{ items: Array<{ id: string; name: string }> }>('/units');
  const tasks: Issued[] = [];
  for (const name of unitNames) {
    const answer = await client.post<Issued>('/tasks', {
      words: WORDS,
      sourceKind: 'INSTRUCTION',
      sourceNote: '李领导批示',
      leadUnitId: body.items.find((unit) => unit.name === name)?.id,
      limit: { amount: 5, unit: 'WORKING_DAY' },
    });
    expect(answer.status).toBe(201);
    tasks.push(answer.body);
  }
  return tasks;
}

async function press(page: Page, name: string): Promise<void> {
  const pattern = new RegExp(`^${Array.from(name).join('\\s*')}$`);
  await page.getByRole('button', { name: pattern }).first().click();
  const sheet = page.getByRole('dialog');
  if (name === '签收') {
    await sheet.locator('button[type="submit"]').click();
    await sheet.waitFor({ state: 'hidden' });
  }
}

/** Makes the QR code and reads a code out; the address is what the QR code says. */
async function giveOut(desk: Page, taskId: string): Promise<{ address: string; code: string }> {
  const client = await new TestClient(zone.url).signIn('coordinator', 'landfall-demo');
  await desk.goto(`${zone.url}/tasks/${taskId}`);
  await desk.getByRole('button', { name: '生成二维码' }).click();
  await desk.getByRole('figure', { name: '二维码' }).waitFor();
  await desk.getByRole('button', { name: '生成验证码' }).click();
  const code = (await desk.getByText(/^\d{6}$/).textContent()) ?? '';
  const { body } = await client.get<{ items: Array<{ path: string }> }>(`/tasks/${taskId}/links`);
  return { address: `${zone.url}${body.items[0]?.path}`, code };
}

async function workFromPaper(address: string, code: string): Promise<void> {
  const phone = await (await phoneOf()).newPage();
  await phone.goto(address);
  await phone.getByText(WORDS).waitFor();
  expect(await phone.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await phone.getByLabel('6 位验证码').fill('000000' === code ? '111111' : '000000');
  await phone.getByRole('button', { name: '进入办理' }).click();
  await phone.getByText(/验证码不正确/).waitFor();
  await phone.getByLabel('6 位验证码').fill(code);
  await phone.getByRole('button', { name: '进入办理' }).click();
  await phone.getByRole('button', { name: /^签\s*收$/ }).click();
  await phone.getByText('已签收').first().waitFor();
  await phone.getByRole('button', { name: /^反\s*馈$/ }).click();
  await phone
    .locator('input[type="file"]')
    .setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: png('界桩') });
  await phone.getByText('已上传').waitFor();
  await phone.getByLabel('办理情况').fill('已完成腾退，现场照片附后');
  await phone.reload();
  await phone.getByRole('button', { name: /^反\s*馈$/ }).click();
  expect(await phone.getByLabel('办理情况').inputValue()).toBe('已完成腾退，现场照片附后');
  await phone.getByRole('button', { name: '提交反馈' }).click();
  await phone.getByText('已反馈，等待交办单位审核销号').waitFor();
}

async function accept(desk: Page, taskId: string): Promise<void> {
  await desk.goto(`${zone.url}/tasks/${taskId}`);
  await desk
    .getByRole('button', { name: /^销\s*号$/ })
    .first()
    .click();
  const sheet = desk.getByRole('dialog');
  await sheet.locator('button[type="submit"]').click();
  await desk.getByText('已销号', { exact: true }).first().waitFor();
}
