import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetList } from '../src/documents/sheets.schemas.js';
import { startLeadership, type LeadershipWorld } from './support/leadership.js';
import { download, tableOf } from './support/office.js';
import type { PersonName } from './support/people.js';

let world: LeadershipWorld;

beforeAll(async () => {
  world = await startLeadership();
  await world.leads.aLeadInNegotiation({ intendedInvestment: '350000000' });
});
afterAll(() => world.close());

async function sheetsOf(name: PersonName): Promise<SheetList['items']> {
  const answer = await (await world.leads.as(name)).get<SheetList>('/sheets');
  expect(answer.status).toBe(200);
  return answer.body.items;
}

describe('the sheets that may be taken out', () => {
  it('are those of one’s rights, with the columns of this zone and what one may see of phones', async () => {
    const sheets = await sheetsOf('dispatcher');
    expect(sheets.map(({ name, phones }) => [name, phones])).toEqual(
      expect.arrayContaining([
        ['lead.ledger', 'FULL'],
        ['lead.list', 'FULL'],
        ['task.ledger', 'NONE'],
        ['instruction.ledger', 'NONE'],
      ]),
    );
    const ledger = sheets.find(({ name }) => name === 'lead.ledger');
    expect(ledger).toMatchObject({ title: '在谈项目台账' });
    expect(ledger?.columns.slice(0, 2)).toEqual([
      { key: 'investor', title: '投资方' },
      { key: 'project', title: '项目名称' },
    ]);
    expect((await sheetsOf('officer')).find(({ name }) => name === 'lead.list')?.phones).toBe('MASKED');
    expect(await sheetsOf('ambassador')).toEqual([]);
    expect(await sheetsOf('auditor')).toEqual([]);
  });
});

describe('an export of chosen columns', () => {
  const exported = async (path: string) => download(await world.leads.as('dispatcher'), path);

  it('has these and no others, in the order of the sheet', async () => {
    const query = 'sheet=lead.ledger&columns=intendedInvestment&columns=investor';
    const [row] = await tableOf(await exported(`/leads/export?${query}`));
    expect(Object.keys(row ?? {})).toEqual(['序号', '投资方', '计划总投资（万元）']);
    expect(row).toMatchObject({
      投资方: { value: '福建星海数字技术有限公司' },
      '计划总投资（万元）': { value: '35000' },
    });
  });

  it('is refused when none of them is in the sheet', async () => {
    for (const path of ['leads', 'tasks', 'instructions']) {
      const { status, bytes } = await exported(`/${path}/export?columns=nothing`);
      expect([path, status]).toEqual([path, 400]);
      expect(bytes.toString('utf8')).toContain('export.no-columns');
    }
  });

  it('keeps what is filtered, flags as well', async () => {
    for (const path of ['leads/export?isMine=true', 'tasks/export?isOpen=true', 'instructions/export?isOpen=true']) {
      expect([path, (await exported(`/${path}`)).status]).toEqual([path, 200]);
    }
  });
});
