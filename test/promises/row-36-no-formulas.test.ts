import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLeads, type LeadsWorld } from '../support/leads.js';
import { converted, download, hasOffice, readSheet, tableOf, type Download } from '../support/office.js';

/** What spreadsheets would take for something to be worked out, and what may stand before it. */
const HOSTILE = [
  '=1+1',
  '+8613905910001',
  '-5%',
  '@SUM(A1)',
  '=HYPERLINK("http://example.cn","点")',
  `=cmd|' /C calc'!A0`,
];
const LEADING = ['', ' ', '\u00a0', '\n', '\t', '\r'];
const TEXTS = LEADING.flatMap((blank) => HOSTILE.map((text) => `${blank}${text}`));

let world: LeadsWorld;
let file: Download;

beforeAll(async () => {
  world = await startLeads();
  const lead = await world.leads.aTriagedLead();
  for (const text of TEXTS) {
    await world.app.database.sql(
      `insert into lead select (jsonb_populate_record(lead, jsonb_build_object('id', gen_random_uuid(), 'code',
         'XS-' || gen_random_uuid(), 'investor_name', $2::text, 'summary', $2::text, 'status_reason', $2::text))).*
       from lead where lead.id = $1`,
      [lead.id, text],
    );
  }
  file = await download(await world.leads.as('dispatcher'), '/leads/export?sheet=lead.ledger&stage=TRIAGED');
});
afterAll(() => world.close());

it('stays a text that looks like a formula, whatever stands before it', async () => {
  const { formulas } = await readSheet(file.bytes);
  expect(formulas).toBe(0);
  const rows = await tableOf(file);
  const values = rows.map((row) => row['投资方']?.value);
  expect(TEXTS.map((text) => text.replaceAll('\r', '\n')).filter((text) => !values.includes(text))).toEqual([]);
  expect(rows.every((row) => row['投资方']?.isText && row['建设内容']?.isText)).toBe(true);
});

it.runIf(hasOffice)(
  'is no formula in LibreOffice, and phones and percentages can still be read',
  async () => {
    const opened = (await converted(file.bytes, 'xlsx', 'fods')).toString('utf8');
    expect(opened).not.toContain('table:formula');
    expect(opened).toContain('+8613905910001');
    expect(opened).toContain('-5%');
  },
  180_000,
);

it.runIf(hasOffice)(
  'keeps phones and percentages as they were when LibreOffice saves it as .csv',
  async () => {
    const saved = (await converted(file.bytes, 'xlsx', 'csv')).toString('utf8');
    for (const text of ['+8613905910001', '-5%', '=1+1']) {
      expect(saved).toContain(text);
    }
  },
  180_000,
);
