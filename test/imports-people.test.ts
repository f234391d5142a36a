import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonView } from '../src/identity/people/people.schemas.js';
import type { ImportView } from '../src/imports/imports.view.schemas.js';
import { ImportDesk } from './support/imports.js';
import { refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';

const PEOPLE = ['姓名', '用户名', '手机号码', '所在单位', '角色', '岗位'];
const UNITS = ['单位名称', '单位类别', '上级单位'];

let world: LeadsWorld;
let admin: ImportDesk;
let zone: string;

beforeAll(async () => {
  world = await startLeads();
  admin = new ImportDesk(world, await world.leads.as('admin'));
  const [unit] = await world.app.database.sql<{ name: string }>('select name from unit where id = $1', [
    world.people.units.zone,
  ]);
  zone = unit?.name ?? '';
});
afterAll(() => world.close());

async function paste(kind: string, lines: ReadonlyArray<readonly string[]>): Promise<ImportView> {
  const text = lines.map((cells) => cells.join('\t')).join('\n');
  return admin.goneOn(succeeded(await admin.client.post<ImportView>('/imports/pasted', { kind, text })));
}

async function recordsOf(run: ImportView): Promise<string[]> {
  return (await admin.rows(run, 'imported')).map(({ recordId }) => recordId ?? '');
}

describe('a list of units', () => {
  it('becomes the tree, and goes again from below', async () => {
    const run = await paste('unit', [
      UNITS,
      ['台海新区', '部门', zone],
      ['台海招商局', '部门', `${zone}/台海新区`],
      ['台海新区', '部门', zone],
      ['台海乙局', '部门', '没有这个单位'],
      ['台海/丙局', '部门', zone],
      ['台海丁局', '科室', zone],
    ]);
    expect(run.counts).toMatchObject({ good: 4, duplicates: 1, bad: 2 });
    const done = await admin.goneOn(succeeded(await admin.commit(run, { allowPartial: true, duplicates: 'SKIP' })));
    expect(done.counts).toMatchObject({ imported: 2, refused: 1 });
    expect((await admin.rows(done, 'refused'))[0]?.problems).toMatchObject([
      { field: 'parent', code: 'import.unit-unknown' },
    ]);
    const again = await paste('unit', [UNITS, ['台海新区', '部门', zone]]);
    expect((await admin.rows(again, 'duplicate'))[0]?.duplicateOf).toMatchObject([{ code: '台海新区' }]);
    const reverted = await admin.goneOn(succeeded(await admin.revert(done)));
    expect(reverted).toMatchObject({ state: 'REVERTED', counts: { reverted: 2, kept: 0 } });
  });
});

describe('a list of people', () => {
  it('becomes accounts with roles and positions and without passwords', async () => {
    const run = await paste('person', [
      PEOPLE,
      ['台海甲', 'TaihaiA', '１３９ 0000 1001', zone, '招商专员、招商大使', '联络员'],
      ['台海乙', 'taihai.b', '', zone, '承办单位', ''],
      ['台海丙', 'taihaia', '', zone, '招商专员', ''],
    ]);
    expect(run.counts).toMatchObject({ good: 3, duplicates: 1, bad: 0 });
    const done = await admin.goneOn(succeeded(await admin.commit(run, { duplicates: 'SKIP' })));
    const [first = ''] = await recordsOf(done);
    const person = succeeded(await admin.client.get<PersonView>(`/people/${first}`));
    expect(person).toMatchObject({
      name: '台海甲',
      username: 'taihaia',
      phoneMasked: '139****1001',
      hasPassword: false,
    });
    expect(person.roles.map(({ role }) => role).toSorted()).toEqual(['AMBASSADOR', 'OFFICER']);
    expect(person.positions.map(({ position }) => position)).toEqual(['LIAISON']);
    expect(person.can.invite).toBe(true);
    const events = await world.app.database.sql<{ text: string }>(
      'select event_log::text as text from event_log where subject_id = $1',
      [first],
    );
    expect(events.map(({ text }) => text).join()).not.toMatch(/1390{4}1001/);
  });

  it('names what is wrong with each row', async () => {
    const run = await paste('person', [
      PEOPLE,
      ['台海丁', '13900001002', '', zone, '招商专员', ''],
      ['台海戊', 'taihai.e', '12345', zone, '招商专员', ''],
      ['台海己', 'taihai.f', '', '没有这个单位', '招商专员', ''],
      ['台海庚', 'taihai.g', '', zone, '局长', ''],
      ['台海辛', 'taihai.h', '', zone, '招商专员', '局长'],
      ['台海壬', 'taihai.i', '', zone, '', ''],
    ]);
    const rows = await admin.rows(run, 'bad');
    expect(rows.map(({ problems }) => problems[0]?.code)).toEqual([
      'person.username-form',
      'person.phone-form',
      'import.unit-unknown',
      'import.role-unknown',
      'import.position-unknown',
      'import.required',
    ]);
  });

  it('shows who is there already, and refuses a number that is somebody else’s', async () => {
    const run = await paste('person', [
      PEOPLE,
      ['重名', 'taihai.b', '', zone, '招商专员', ''],
      ['重号', 'taihai.j', '13900001001', zone, '招商专员', ''],
    ]);
    expect((await admin.rows(run, 'duplicate'))[0]?.duplicateOf).toMatchObject([{ code: 'taihai.b' }]);
    const done = await admin.goneOn(succeeded(await admin.commit(run, { duplicates: 'SKIP' })));
    expect((await admin.rows(done, 'refused'))[0]?.problems).toMatchObject([
      { field: 'phone', code: 'person.phone-taken' },
    ]);
  });

  it('is taken back while nobody was invited, and its account names are free again', async () => {
    const lines = [PEOPLE, ['台海子', 'taihai.k', '13900001003', zone, '招商专员', '值班员']];
    const done = await admin.committed(await paste('person', lines));
    const reverted = await admin.goneOn(succeeded(await admin.revert(done)));
    expect(reverted.counts).toMatchObject({ reverted: 1, kept: 0 });
    const again = await admin.committed(await paste('person', lines));
    expect(again.counts).toMatchObject({ imported: 1 });
    const [id] = await recordsOf(again);
    succeeded(await admin.client.post(`/people/${id}/invitation`));
    expect(refusalOf(await admin.revert(again))).toEqual({ status: 409, code: 'import.built-on' });
  });

  it('is for administrators alone', async () => {
    const officer = await world.leads.as('officer');
    for (const kind of ['person', 'unit']) {
      const answer = await officer.post('/imports/pasted', { kind, text: 'a\nb' });
      expect(refusalOf(answer)).toEqual({ status: 404, code: 'import.unknown-importer' });
    }
    const { items } = succeeded(await admin.client.get<{ items: Array<{ kind: string }> }>('/imports/kinds'));
    expect(items.map(({ kind }) => kind)).toEqual(['person', 'unit']);
  });
});
