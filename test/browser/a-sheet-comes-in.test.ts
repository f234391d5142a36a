import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkbook } from '../support/workbook.js';
import { chromiumProgram } from './support/browser.js';
import { startStage, type Stage } from './support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 120_000);
afterAll(() => stage?.close());

describe.skipIf(!chromiumProgram)('a sheet', () => {
  it('comes in as a file: mapped, mended in place, imported, taken back', async () => {
    const desk = await stage.atScreen({ username: 'dispatcher', screen: 'desk' });
    await desk.goto(`${stage.url}/leads`);
    await desk.getByRole('link', { name: '导入', exact: true }).last().click();
    await upload(desk);
    await mend(desk);
    await importAll(desk);
    await takeBack(desk);
    expect(await desk.getByRole('cell', { name: '已撤销' }).count()).toBe(1);
  }, 120_000);

  it('comes in on the phone from what was copied', async () => {
    const phone = await stage.atScreen({ username: 'officer', screen: 'phone' });
    await phone.goto(`${stage.url}/imports/new?kind=lead`);
    await phone.getByText('从 Excel 粘贴').click();
    await phone.getByRole('textbox').fill('投资方\t建设内容\t计划总投资\n台海粘贴有限公司\t拟建物流园\t1.2亿');
    await phone.getByRole('button', { name: '读取 2 行' }).click();
    await phone.getByText('120,000,000 元').waitFor();
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await phone.getByRole('button', { name: '导入 1 行' }).click();
    await phone.getByRole('link', { name: '查看记录' }).click();
    await phone.getByRole('heading', { name: '台海粘贴有限公司' }).waitFor();
  }, 120_000);
});

/** Two header rows whose names say nothing: the person maps them. */
async function upload(desk: Page): Promise<void> {
  const buffer = await makeWorkbook({
    rows: {
      1: ['某开发区项目台账'],
      2: ['单位', '想做什么', '钱（万元）', '用地'],
      3: ['台海甲科技有限公司', '拟建芯片封装厂', 35_000, '二百亩'],
      4: ['台海乙材料有限公司', '新材料中试线', '3-5亿', '15亩'],
      5: ['台海 甲科技有限公司', '与第一行重复', '3500万元', '1.5公顷'],
      6: ['合计', null, 47_000],
    },
  });
  await desk.locator('input[type="file"]').setInputFiles({
    name: '在谈项目台账.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });
  await desk.getByText('还没有对应：投资方、建设内容').waitFor();
  for (const [column, field] of [
    ['单位', '投资方（必填）'],
    ['想做什么', '建设内容（必填）'],
    ['钱（万元）', '计划总投资'],
  ] as const) {
    await desk.getByLabel(column, { exact: true }).fill(field);
    await desk.keyboard.press('Enter');
  }
  await desk.getByRole('button', { name: '检查各行' }).click();
}

async function mend(desk: Page): Promise<void> {
  await desk.getByText('350,000,000 元').waitFor();
  await desk.getByText('有问题 1', { exact: true }).click();
  await desk.getByRole('button', { name: '修改第 4 行的计划总投资' }).click();
  await desk.getByRole('textbox', { name: '修改第 4 行的计划总投资' }).fill('4亿');
  await desk.keyboard.press('Enter');
  await desk.getByText('有问题 0', { exact: true }).waitFor();
  await desk.getByText('重复 1', { exact: true }).click();
  await desk.getByText('与第 3 行重复').waitFor();
}

async function importAll(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '导入 2 行' }).click();
  await desk.getByRole('heading', { name: '导入结果' }).waitFor();
  await desk.reload();
  await desk.getByRole('link', { name: '查看记录' }).first().waitFor();
  expect(await desk.getByRole('link', { name: '查看记录' }).count()).toBe(2);
}

async function takeBack(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '撤销导入' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByText('撤销这次导入的 2 条记录？').waitFor();
  await dialog.getByLabel('撤销原因').fill('表拿错了，另行导入');
  await dialog.getByRole('button', { name: '撤销导入' }).click();
  await desk.getByRole('heading', { name: '已撤销' }).waitFor();
  await desk.getByRole('link', { name: '导入记录' }).click();
  await desk.getByRole('heading', { name: '导入记录' }).waitFor();
  await desk.getByRole('cell', { name: '在谈项目台账.xlsx' }).waitFor();
}
