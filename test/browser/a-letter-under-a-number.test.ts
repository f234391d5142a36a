import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../support/test-client.js';
import { chromiumProgram } from './support/browser.js';
import { startStage, type Stage } from './support/stage.js';

const REASON = '主送单位写错';
const NUMBER = /督办〔\d{4}〕1号/;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 120_000);
afterAll(() => stage?.close());

describe.skipIf(!chromiumProgram)('a letter about a task', () => {
  it('is drafted from the task, issued under a number, corrected, and found in the list with both editions', async () => {
    const desk = await stage.atScreen({ username: 'supervisor', screen: 'desk' });
    const taskId = await supervisedTask();
    await desk.goto(`${stage.url}/tasks/${taskId}`);
    await desk.getByRole('button', { name: '更多操作' }).click();
    await desk.getByRole('menuitem', { name: '起草督办函' }).click();
    await desk.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
    await desk.getByRole('heading', { name: '督办函' }).waitFor();
    expect((await saved(desk, '下载草稿')).suggestedFilename()).toMatch(/督办函.*\.docx$/);

    await press(desk, /^编号印发$/);
    await desk.getByRole('dialog').getByRole('button', { name: '编号印发' }).click();
    await desk.getByText(/^已印发：督办〔\d{4}〕1号$/).waitFor();
    await press(desk, /^更\s*正$/);
    await desk.getByRole('dialog').getByLabel('更正原因').fill(REASON);
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /^更\s*正$/ })
      .click();
    await desk.getByText(/^已更正：督办〔\d{4}〕1号，第 2 版$/).waitFor();
    await desk.getByText(`更正原因：${REASON}`).waitFor();
    expect((await saved(desk, '下载第 1 版（印发）')).suggestedFilename()).toMatch(NUMBER);
    expect((await saved(desk, '下载第 2 版（更正）')).suggestedFilename()).toMatch(/更正，第 2 版/);

    await desk.goto(`${stage.url}/documents?view=issued&state=ISSUED,CORRECTED`);
    const row = desk.locator('[data-row]').filter({ hasText: NUMBER });
    await row.getByText('已更正（第 2 版）').waitFor();
    expect(await row.count()).toBe(1);
  }, 240_000);

  it('stands on the task, and is read on a phone', async () => {
    const phone = await stage.atScreen({ username: 'supervisor', screen: 'phone' });
    await phone.goto(`${stage.url}/tasks/${await supervisedTask()}`);
    await phone.getByRole('heading', { name: '相关文书' }).waitFor();
    await phone.getByRole('link', { name: NUMBER }).click();
    await phone.getByRole('heading', { name: '督办函' }).waitFor();
    const width = await phone.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
  }, 120_000);
});

/** The first task that the supervisor may press. */
async function supervisedTask(): Promise<string> {
  const client = await new TestClient(stage.url).signIn('supervisor', 'landfall-demo');
  const { body } = await client.get<{ items: Array<{ id: string; can: { supervise: boolean } }> }>(
    '/tasks?isOpen=true&sort=issuedAt&limit=200',
  );
  return body.items.find(({ can }) => can.supervise)?.id ?? '';
}

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return download;
}
