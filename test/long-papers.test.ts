import { afterAll, beforeAll, expect, it } from 'vitest';
import { ImportDesk } from './support/imports.js';
import { startLeads, type LeadsWorld } from './support/leads.js';
import { download, hasOffice, printed, readSheet } from './support/office.js';

const ROWS = 200;

let world: LeadsWorld;

beforeAll(async () => {
  world = await startLeads();
  const officer = new ImportDesk(world, await world.leads.as('officer'));
  const rows = Array.from({ length: ROWS }, (_, place) => [`第${place + 1}家有限公司`, '拟建厂房']);
  await officer.committed(await officer.paste([['投资方', '建设内容'], ...rows]));
}, 120_000);
afterAll(() => world.close());

it.runIf(hasOffice)(
  'a sheet of many rows has its headers on each page, and each row once',
  async () => {
    const { bytes } = await download(await world.leads.as('dispatcher'), '/leads/export');
    const { rows } = await readSheet(bytes);
    const headers = Object.values(rows[2] ?? {}).map(({ value }) => (value ?? '').replaceAll(/\s/g, ''));
    const { pages = [] } = (await printed(new Map([['list', { bytes, kind: 'xlsx' as const }]]))).get('list') ?? {};
    expect(headers.length).toBeGreaterThan(9);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      expect(headers.filter((header) => !page.includes(header))).toEqual([]);
    }
    const all = pages.join('');
    const names = Array.from({ length: ROWS }, (_, place) => `第${place + 1}家有限公司`);
    expect(names.filter((name) => all.split(name).length !== 2)).toEqual([]);
  },
  240_000,
);
