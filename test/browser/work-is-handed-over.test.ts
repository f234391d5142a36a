import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../support/test-client.js';
import { chromiumProgram } from './support/browser.js';
import { startStage, type Stage } from './support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 120_000);
afterAll(() => stage?.close());

interface Person {
  id: string;
  name: string;
  isDisabled: boolean;
  roles: Array<{ unitId: string }>;
}

describe.skipIf(!chromiumProgram)('an officer who leaves', () => {
  it('is not disabled before the open work went to somebody else, who confirms on the phone', async () => {
    const admin = await new TestClient(stage.url).signIn('admin', 'landfall-demo');
    const officer = await find(admin, '演示招商专员');
    const receiver = await find(admin, '演示招商大使');
    for (const role of ['OFFICER', 'HANDLER', 'COORDINATOR']) {
      await admin.post(`/people/${receiver.id}/roles`, { unitId: officer.roles[0]?.unitId, role });
    }

    const desk = await stage.atScreen({ username: 'admin', screen: 'desk' });
    await desk.goto(`${stage.url}/users/${officer.id}`);
    await desk.getByRole('button', { name: '停用账号' }).click();
    await desk.getByText(/\d+ 条线索/).waitFor();
    await desk.getByRole('button', { name: '先移交' }).click();

    await choose(desk, '全部移交给', receiver.name);
    await desk.getByText(/名下 [1-9]\d* 项移交；不能移交 0 项，未移交 0 项/).waitFor();
    await desk.setViewportSize({ width: 390, height: 844 });
    const width = (): Promise<number> => desk.evaluate<number>('document.documentElement.scrollWidth');
    await expect.poll(width, { timeout: 10_000 }).toBeLessThanOrEqual(390);
    await desk.setViewportSize({ width: 1280, height: 800 });
    await choose(desk, '移交事由', '离职调出');
    await desk.getByRole('button', { name: '确认移交' }).click();
    await desk.waitForURL(/\/handovers\/[\da-f-]{36}$/);
    await desk.getByText('待确认').first().waitFor();
    const address = desk.url();

    await desk.getByRole('link', { name: officer.name }).click();
    await desk.getByRole('button', { name: '停用账号' }).click();
    await desk.getByRole('button', { name: '恢复账号' }).waitFor();
    expect(await find(admin, officer.name, 'disabled')).toMatchObject({ isDisabled: true });

    const phone = await stage.atScreen({ username: 'ambassador', screen: 'phone' });
    await phone.goto(address);
    await phone.getByRole('button', { name: '确认交接' }).click();
    await phone.getByRole('dialog').getByLabel('备注').fill('资料已收齐');
    await phone.getByRole('dialog').locator('button[type="submit"]').click();
    await phone.locator('#main').getByText('资料已收齐').first().waitFor();
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const saved = phone.waitForEvent('download');
    await phone.getByRole('button', { name: `下载${receiver.name}的移交清单` }).click();
    expect((await saved).suggestedFilename()).toMatch(/移交.*\.docx$/);
  }, 240_000);
});

async function find(admin: TestClient, name: string, state = 'active'): Promise<Person> {
  const path = `/people?state=${state}&search=${encodeURIComponent(name)}`;
  const { body } = await admin.get<{ items: Person[] }>(path);
  const found = body.items.find((person) => person.name === name);
  return (await admin.get<Person>(`/people/${found?.id}`)).body;
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator(`.ant-select-item-option[title="${option}"]`).first().click();
}
