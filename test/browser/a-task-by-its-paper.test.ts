import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { png } from '../support/file-corpus.js';
import { qrCodesOf } from '../support/qr-codes.js';
import { TestClient } from '../support/test-client.js';
import { chromiumProgram } from './support/browser.js';
import { startStage, type Stage } from './support/stage.js';

const WORDS = '请自然资源局、住房和建设局加快地块移交，10 个工作日内报结果';
const REPORT = '地块已勘界并腾退，资料齐备';

let stage: Stage;
let dispatcher: TestClient;
beforeAll(async () => {
  stage = await startStage();
  dispatcher = await new TestClient(stage.url).signIn('dispatcher', 'landfall-demo');
}, 120_000);
afterAll(() => stage?.close());

interface Instruction {
  id: string;
  tasks: Array<{ id: string; leadUnit: string }>;
}

describe.skipIf(!chromiumProgram)('a 批示 on a lead with two 承办单位', () => {
  it('runs to 销号, one unit signed in, the other by the QR code of its 交办单 without an account, and is reported', async () => {
    const leader = await stage.atScreen({ username: 'leader', screen: 'phone' });
    const instructionId = await writeOnLead(leader);
    const desk = await stage.atScreen({ username: 'dispatcher', screen: 'desk' });
    const tasks = await handOut(desk, instructionId, ['自然资源局', '住房和建设局']);
    const [signedIn, byPaper] = ['自然资源局', '住房和建设局'].map(
      (unit) => tasks.find(({ leadUnit }) => leadUnit === unit)?.id ?? '',
    );

    await answerSignedIn(signedIn ?? '');
    const address = await printed(desk, byPaper ?? '');
    await workFromPaper(address, await spokenCode(desk));
    for (const taskId of [signedIn, byPaper]) {
      await accept(desk, taskId ?? '');
    }
    expect(await desk.getByText('住房和建设局（扫码）').first().textContent()).toContain('住房和建设局（扫码）');

    await desk.goto(`${stage.url}/instructions/${instructionId}`);
    await desk.getByRole('button', { name: /^回\s*报$/ }).click();
    await desk.getByRole('dialog').getByLabel('办理结果').fill(REPORT);
    await desk.getByRole('dialog').locator('button[type="submit"]').click();
    await desk.getByText('已回报', { exact: true }).first().waitFor();
    await leader.goto(`${stage.url}/instructions/${instructionId}`);
    await leader.getByText(REPORT).first().waitFor();
    await leader.goto(`${stage.url}/inbox`);
    await leader
      .getByText(/批示.*回报|回报.*批示/)
      .first()
      .waitFor();
  }, 300_000);

  it('gives nothing to a paper whose link was revoked, nor to a forged one', async () => {
    const taskId = await aTaskOfOneUnit('生态环境局');
    const desk = await stage.atScreen({ username: 'dispatcher', screen: 'desk' });
    const address = await printed(desk, taskId);
    await openLink(desk);
    await desk.getByRole('button', { name: /^撤\s*销$/ }).click();
    await desk
      .locator('.ant-popconfirm')
      .getByRole('button', { name: /^撤\s*销$/ })
      .click();
    await desk.getByRole('button', { name: '生成二维码' }).waitFor();
    const phone = await (await phoneOf()).newPage();
    for (const dead of [address, `${address.slice(0, -3)}AAA`]) {
      await phone.goto('about:blank');
      await phone.goto(dead);
      await phone.getByText('链接无效或已失效').waitFor();
      expect(await phone.getByText(WORDS).count()).toBe(0);
    }
  }, 120_000);
});

/** Somebody with a phone and no account. */
async function phoneOf(): Promise<BrowserContext> {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    hasTouch: true,
  });
  context.setDefaultTimeout(60_000);
  return context;
}

/** The leader opens a lead on the phone and writes on it, naming no unit. */
async function writeOnLead(leader: Page): Promise<string> {
  const { body } = await dispatcher.get<{ items: Array<{ id: string; isConfidential: boolean }> }>('/leads');
  const leadId = body.items.find(({ isConfidential }) => !isConfidential)?.id ?? '';
  await leader.goto(`${stage.url}/leads/${leadId}`);
  await leader.getByRole('button', { name: '录入批示' }).click();
  await leader.getByLabel('批示原文').fill(WORDS);
  await leader.getByRole('dialog').locator('button[type="submit"]').click();
  await leader.getByRole('link', { name: WORDS }).waitFor();
  const found = await dispatcher.get<{ items: Array<{ id: string; words: string }> }>(
    `/instructions?recordKind=lead&recordId=${leadId}`,
  );
  return found.body.items.find(({ words }) => words === WORDS)?.id ?? '';
}

/** The office gives it to each unit; the leader's words are the task. */
async function handOut(desk: Page, instructionId: string, units: string[]): Promise<Instruction['tasks']> {
  await desk.goto(`${stage.url}/instructions/${instructionId}`);
  await desk
    .getByRole('button', { name: /^交\s*办$/ })
    .first()
    .click();
  const sheet = desk.getByRole('dialog');
  for (const [place, unit] of units.entries()) {
    if (place > 0) {
      await sheet.getByRole('button', { name: '添加承办单位' }).click();
    }
    await sheet.getByLabel('牵头单位').nth(place).fill(unit);
    await desk.locator('.ant-select-dropdown:visible').getByTitle(unit, { exact: true }).click();
  }
  await sheet.locator('button[type="submit"]').click();
  await sheet.waitFor({ state: 'hidden' });
  await desk.getByText('待签收', { exact: true }).first().waitFor();
  return (await dispatcher.get<Instruction>(`/instructions/${instructionId}`)).body.tasks;
}

async function aTaskOfOneUnit(unitName: string): Promise<string> {
  const { body } = await dispatcher.get<{ items: Array<{ id: string; name: string }> }>('/units');
  const people = await dispatcher.get<{ items: Array<{ id: string }> }>('/people?role=LEADER');
  const answer = await dispatcher.post<Instruction>('/instructions', {
    leaderId: people.body.items[0]?.id,
    givenOn: '2026-01-01',
    words: WORDS,
    subject: '《关于地块移交的报告》',
    limit: { amount: 5, unit: 'WORKING_DAY' },
    handlings: [{ leadUnitId: body.items.find(({ name }) => name === unitName)?.id }],
  });
  expect(answer.status).toBe(201);
  return answer.body.tasks[0]?.id ?? '';
}

/** The unit's desk signs for it, names who does it, and answers. */
async function answerSignedIn(taskId: string): Promise<void> {
  const handler = await stage.atScreen({ username: 'handler', screen: 'phone' });
  await handler.goto(`${stage.url}/tasks/${taskId}`);
  const sheet = handler.getByRole('dialog');
  await handler
    .getByRole('button', { name: /^签\s*收$/ })
    .first()
    .click();
  await sheet.getByLabel(/经办人/).fill('演示经办人');
  await handler
    .locator('.ant-select-dropdown:visible')
    .getByText(/演示经办人/)
    .first()
    .click();
  await sheet.locator('button[type="submit"]').click();
  await sheet.waitFor({ state: 'hidden' });
  await handler.getByText('已签收', { exact: true }).first().waitFor();
  await handler
    .getByRole('button', { name: /^反\s*馈$/ })
    .first()
    .click();
  await sheet.getByRole('textbox').fill('已完成勘界并移交资料');
  await sheet.locator('button[type="submit"]').click();
  await handler.getByText('已反馈', { exact: true }).first().waitFor();
}

/** The office prints the 交办单; the address is what the QR code on it says. */
async function printed(desk: Page, taskId: string): Promise<string> {
  await desk.goto(`${stage.url}/tasks/${taskId}`);
  await desk.getByRole('button', { name: '更多操作' }).first().click();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('menuitem', { name: '打印交办单' }).click(),
  ]);
  const [code = ''] = await qrCodesOf(await readFile(await file.path()));
  expect(code.startsWith(`${stage.url}/t?`)).toBe(true);
  return code;
}

async function openLink(desk: Page): Promise<void> {
  await desk.reload();
  await desk.getByRole('button', { name: /^查\s*看$/ }).click();
  await desk.getByRole('figure', { name: '二维码' }).waitFor();
}

async function spokenCode(desk: Page): Promise<string> {
  await openLink(desk);
  await desk.getByRole('button', { name: '生成验证码' }).click();
  return (await desk.getByText(/^\d{6}$/).textContent()) ?? '';
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
  await desk.goto(`${stage.url}/tasks/${taskId}`);
  await desk
    .getByRole('button', { name: /^销\s*号$/ })
    .first()
    .click();
  const sheet = desk.getByRole('dialog');
  await sheet.locator('button[type="submit"]').click();
  await desk.getByText('已销号', { exact: true }).first().waitFor();
}
