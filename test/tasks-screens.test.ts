import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TaskFigures, TaskTimeline, TaskToday } from '../src/tasks/tasks.screen.schemas.js';
import type { TaskPage, TaskView } from '../src/tasks/tasks.view.schemas.js';
import { succeeded } from './support/leads.js';
import type { PersonName } from './support/people.js';
import { startTasks, type TaskFactory, type TasksWorld } from './support/tasks.js';
import { TEST_NOW } from './support/template.js';
import type { TestClient } from './support/test-client.js';

let world: TasksWorld;
let tasks: TaskFactory;
let coordinator: TestClient;

beforeAll(async () => {
  world = await startTasks();
  tasks = world.tasks;
  coordinator = await tasks.as('coordinator');
});
beforeEach(() => world.app.database.setNow(TEST_NOW));
afterAll(() => world.close());

describe('GET /tasks', () => {
  const list = async (query: string, client = coordinator) => succeeded(await client.get<TaskPage>(`/tasks?${query}`));
  const codesOf = async (query: string, client = coordinator) =>
    (await list(query, client)).items.map(({ code }) => code);
  let made: Record<'plain' | 'urgent' | 'answered' | 'closed' | 'township', TaskView>;

  beforeAll(async () => {
    await world.app.database.setNow(TEST_NOW);
    await world.app.database.sql('truncate task cascade');
    made = {
      plain: await tasks.anIssuedTask({ words: '完成星海项目供地方案' }),
      urgent: await tasks.anIssuedTask({ words: '协调施工临时用电', limit: { amount: 2, unit: 'WORKING_HOUR' } }),
      answered: await tasks.anAnsweredTask({ sourceKind: 'INSTRUCTION' }),
      closed: await tasks.aClosedTask({ limit: { amount: 1, unit: 'WORKING_DAY' } }),
      township: await tasks.anIssuedTask({ leadUnitId: world.people.units.township, sourceKind: 'BLOCKER' }),
    };
  });

  it('shows the newest first, with the count', async () => {
    const page = await list('');
    expect(page.items.map(({ id }) => id)[0]).toBe(made.township.id);
    expect(page.total).toEqual({ count: 5, isCapped: false });
  });

  it('goes on page by page in each order, every task once', async () => {
    for (const sort of ['issuedAt', '-issuedAt', 'dueAt', '-dueAt']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: TaskPage = await list(`limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.items.map(({ code }) => code));
        cursor = page.nextCursor;
      }
      expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 5, 5]);
    }
    expect((await codesOf('sort=dueAt'))[0]).toBe(made.urgent.code);
  });

  it('filters by state, source kind, unit, and what is open', async () => {
    expect(await codesOf('state=ANSWERED&state=CLOSED')).toEqual([made.closed.code, made.answered.code]);
    expect(await codesOf('sourceKind=INSTRUCTION')).toEqual([made.answered.code]);
    expect(await codesOf(`unitId=${world.people.units.township}`)).toEqual([made.township.code]);
    expect(await codesOf('isOpen=false')).toEqual([made.closed.code]);
    expect(await codesOf(`unitId=${world.people.units.zone}`)).toHaveLength(5);
  });

  it('filters by what is late and by the day on which it is due', async () => {
    await world.app.database.setNow('2026-02-12T10:00:00+08:00');
    expect(await codesOf('isLate=true')).toEqual([made.urgent.code]);
    expect(await codesOf('isLate=false')).toHaveLength(4);
    expect(await codesOf('dueTo=2026-02-10')).toEqual([made.urgent.code]);
    expect(await codesOf('dueFrom=2026-02-20&state=ISSUED')).toEqual([made.township.code, made.plain.code]);
  });

  it('finds by part of the words and by code', async () => {
    expect(await codesOf(`q=${encodeURIComponent('星海项目')}`)).toEqual([made.plain.code]);
    expect(await codesOf(`q=${encodeURIComponent('用电')}`)).toEqual([made.urgent.code]);
    expect(await codesOf(`q=${made.closed.code.toLowerCase()}`)).toEqual([made.closed.code]);
    expect(await codesOf(`q=${encodeURIComponent('海星')}`)).toEqual([]);
  });

  it('knows what is mine: to handle, or issued by me', async () => {
    const handler = await tasks.as('handler');
    expect(await codesOf('isForMe=true', handler)).toHaveLength(4);
    expect(await codesOf('isMine=true', handler)).toHaveLength(4);
    expect(await codesOf('isIssuedByMe=true', handler)).toEqual([]);
    expect(await codesOf('isIssuedByMe=true')).toHaveLength(5);
    expect(await codesOf('isForMe=true')).toEqual([]);
  });

  it('refuses a filter that it does not know, and a cursor of another filter', async () => {
    expect((await coordinator.get('/tasks?colour=red')).status).toBe(400);
    const { nextCursor } = await list('limit=1');
    expect((await coordinator.get(`/tasks?limit=1&isLate=true&cursor=${nextCursor ?? ''}`)).status).toBe(400);
  });

  describe('GET /tasks/figures', () => {
    it('counts what the list with the same filters shows', async () => {
      const filters: Record<keyof TaskFigures, string> = {
        open: 'isOpen=true',
        late: 'isLate=true',
        unacknowledged: 'state=ISSUED',
        answered: 'state=ANSWERED',
        pending: 'isPending=true',
        forMe: 'isForMe=true&isOpen=true',
        forMeLate: 'section=late',
        forMeToday: 'section=today',
        waiting: 'section=waiting',
        issuedByMe: 'isIssuedByMe=true&isOpen=true',
      };
      await world.app.database.setNow('2026-02-12T10:00:00+08:00');
      for (const name of ['coordinator', 'handler', 'supervisor', 'head'] as PersonName[]) {
        const client = await tasks.as(name);
        const figures = succeeded(await client.get<TaskFigures>('/tasks/figures'));
        for (const [figure, filter] of Object.entries(filters)) {
          const counted = (await list(filter, client)).total?.count;
          expect([name, figure, figures[figure as keyof TaskFigures]]).toEqual([name, figure, counted]);
        }
      }
    });
  });

  describe('GET /tasks/today', () => {
    const today = async (name: PersonName) => {
      const body = succeeded(await (await tasks.as(name)).get<TaskToday>('/tasks/today'));
      const { late, dueToday, toDecide, waiting } = body;
      const codes = Object.entries({ late, dueToday, toDecide, waiting }).map(([section, items]) => [
        section,
        items.map(({ code }) => code),
      ]);
      return Object.fromEntries(codes) as Record<string, string[]>;
    };

    it('tells the unit what is due today and what it has not acknowledged', async () => {
      expect(await today('handler')).toEqual({
        late: [],
        dueToday: [made.urgent.code],
        toDecide: [made.urgent.code, made.plain.code],
        waiting: [made.answered.code],
      });
    });

    it('tells the unit what is late', async () => {
      await world.app.database.setNow('2026-02-12T10:00:00+08:00');
      expect(await today('handler')).toMatchObject({ late: [made.urgent.code], dueToday: [] });
    });

    it('tells whoever issued them what waits for a word, and what others owe', async () => {
      const { toDecide, waiting } = await today('coordinator');
      expect(toDecide).toEqual([made.answered.code]);
      expect(waiting).toEqual([made.urgent.code, made.plain.code, made.township.code]);
    });
  });
});

describe('GET /tasks/{id}/timeline', () => {
  it('shows events and the words of the unit as one stream, page by page', async () => {
    const task = await tasks.anAnsweredTask();
    const page = async (query: string) =>
      succeeded(await coordinator.get<TaskTimeline>(`/tasks/${task.id}/timeline?${query}`));
    const { items } = await page('');
    expect(items.map(({ type, entry }) => type ?? entry?.kind).toSorted()).toEqual([
      'ANSWER',
      'task.acknowledged',
      'task.issued',
    ]);
    expect(items.find(({ entry }) => entry)).toMatchObject({
      kind: 'entry',
      actor: { name: '何承办' },
      entry: { text: '已完成勘界并移交资料', isForUnit: false },
    });
    const issued = items.find(({ type }) => type === 'task.issued');
    expect(issued?.names[world.people.units.department]).toBe('自然资源局');
    const first = await page('limit=2');
    const second = await page(`limit=2&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });
});
