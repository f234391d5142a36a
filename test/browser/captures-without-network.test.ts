import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadView } from '../../src/leads/leads.view.schemas.js';
import { png } from '../support/file-corpus.js';
import { succeeded } from '../support/leads.js';
import { TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';
import { chromiumProgram, signIn } from './support/browser.js';
import { startStage, type Stage } from './support/stage.js';

const WRITTEN = '福建望潮装备制造有限公司';
const CHAT = '福建听涛新材料有限公司，董事长陈海生 13905910002，总投资2亿元，用地80亩，选址东镇';
const PASTED = '福建听涛新材料有限公司';
const PASSWORD = 'landfall-demo';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 120_000);
afterAll(() => stage?.close());

describe.skipIf(!chromiumProgram)('captures without a network', () => {
  it('wait through a closed tab and an ended session, and are sent once, with both times, by their writer', async () => {
    const first = await stage.atScreen({ username: 'ambassador', screen: 'phone' });
    const context = first.context();
    await isReadyForOffline(first);
    await context.setOffline(true);
    const before = new Date().toISOString();
    await writeOne(first);
    await pasteOne(first);
    await photographOne(first);
    await first.close();

    const second = await openAgain(context);
    await endSessions('ambassador');
    await context.setOffline(false);
    const back = new Date().toISOString();
    await second.getByText('本机有 3 条记录尚未发送').waitFor();
    await hidesFromOthers(second);
    await signIn(second, 'ambassador');
    await second.getByText(/待发送|正在发送/).waitFor({ state: 'hidden' });

    const card = await expectOnceEach(before, back);
    expect(card?.isUntyped).toBe(true);
    await typeUp(await stage.atScreen({ username: 'dispatcher', screen: 'desk' }), card);
  }, 240_000);
});

async function isReadyForOffline(page: Page): Promise<void> {
  await page.waitForFunction(
    () => 'serviceWorker' in navigator && (navigator.serviceWorker as { controller: unknown }).controller !== null,
  );
}

async function writeOne(phone: Page): Promise<void> {
  await phone.getByRole('navigation').getByRole('link', { name: '报线索' }).click();
  await phone.getByLabel('投资方').fill(WRITTEN);
  await phone.getByLabel('一句话说明').fill('想建总装车间');
  await handIn(phone);
}

async function pasteOne(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: '再报一条' }).click();
  await phone.getByRole('button', { name: '粘贴微信内容' }).click();
  await phone.getByRole('textbox', { name: '粘贴微信内容' }).fill(CHAT);
  await phone.getByRole('button', { name: /^识\s*别$/ }).click();
  await phone.getByText('待核对').first().waitFor();
  expect(await phone.getByLabel('投资方').inputValue()).toBe(PASTED);
  await handIn(phone);
}

async function photographOne(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: '再报一条' }).click();
  await phone.getByLabel('相册').setInputFiles({ name: '名片.png', mimeType: 'image/png', buffer: png('card') });
  await phone.getByAltText('名片.png').waitFor();
  await handIn(phone);
}

async function handIn(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: /^报\s*送$/ }).click();
  await phone.getByText('已存在本机').waitFor();
}

/** A new tab, still without a network: the application opens, and shows each with its state. */
async function openAgain(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(stage.url);
  await page.getByText('3 条待发送').click();
  await page.getByText(WRITTEN).waitFor();
  expect(await page.getByText('待发送', { exact: true }).count()).toBeGreaterThanOrEqual(3);
  return page;
}

async function endSessions(username: string): Promise<void> {
  const client = await new TestClient(stage.url).signIn(username, PASSWORD);
  const { items } = succeeded(await client.get<{ items: Array<{ id: string; isCurrent: boolean }> }>('/me/sessions'));
  for (const { id } of items.filter(({ isCurrent }) => !isCurrent)) {
    await client.delete(`/me/sessions/${id}`);
  }
}

/** Somebody else on the same phone learns that something waits, and nothing of it; nothing is sent under their name. */
async function hidesFromOthers(phone: Page): Promise<void> {
  await signIn(phone, 'officer');
  await phone
    .getByText(/本机另有 3 条他人记录的内容/)
    .first()
    .waitFor();
  await phone.goto(`${stage.url}/me`);
  await phone.getByRole('heading', { name: '待发送' }).waitFor();
  expect(await phone.getByText(WRITTEN).count()).toBe(0);
  await phone.getByRole('button', { name: /^退出/ }).click();
  await phone.waitForURL(/\/sign-in/);
  await phone.getByText('本机有 3 条记录尚未发送').waitFor();
}

async function expectOnceEach(before: string, back: string): Promise<LeadView | undefined> {
  const ambassador = await new TestClient(stage.url).signIn('ambassador', PASSWORD);
  const list = async (query: string): Promise<Array<{ id: string }>> =>
    succeeded(await ambassador.get<{ items: Array<{ id: string }> }>(`/leads?${query}`)).items;
  const untyped = async (): Promise<Array<{ id: string }>> => list('isUntyped=true&isMine=true');
  await until(async () => (await untyped()).length > 0, 'the card has arrived', 30_000);
  const found = [
    await list(`q=${encodeURIComponent(WRITTEN)}`),
    await list(`q=${encodeURIComponent(PASTED)}`),
    await untyped(),
  ];
  expect(found.map((items) => items.length)).toEqual([1, 1, 1]);
  const ids = found.flat().map(({ id }) => id);
  const leads = await Promise.all(ids.map(async (id) => succeeded(await ambassador.get<LeadView>(`/leads/${id}`))));
  for (const { capturedAt } of leads) {
    expect((capturedAt ?? '') >= before && (capturedAt ?? '') < back).toBe(true);
  }
  expect(leads.every(({ firstReportedAt, capturedAt }) => firstReportedAt !== capturedAt)).toBe(true);
  expect(leads[1]).toMatchObject({ intendedInvestment: '200000000.00', preferredPlace: '东镇' });
  expect(leads[1]?.uncheckedFields.length).toBeGreaterThan(3);
  const [card] = leads.slice(2);
  await until(
    async () => {
      const files = await ambassador.get<{ items: unknown[] }>(`/attachments?recordKind=lead&recordId=${card?.id}`);
      return files.body.items.length === 1;
    },
    'the photo has arrived',
    30_000,
  );
  return card;
}

/** The duty desk sees the photo beside the form. */
async function typeUp(desk: Page, card: LeadView | undefined): Promise<void> {
  await desk.goto(`${stage.url}/leads?view=untyped&isUntyped=true`);
  await desk.getByText('待补录').first().waitFor();
  await desk
    .getByText(card?.code ?? '')
    .first()
    .click();
  await desk
    .getByRole('button', { name: /^补\s*录$/ })
    .first()
    .click();
  const sheet = desk.getByRole('dialog');
  await sheet.getByAltText('名片.png').waitFor();
  await sheet.getByLabel('投资方').fill('福建观澜精密仪器有限公司');
  await sheet.getByLabel('项目概况').fill('名片：拟设研发中心');
  await sheet.getByRole('button', { name: /^补\s*录$/ }).click();
  await desk.getByText('已补录：福建观澜精密仪器有限公司').waitFor();
}
