import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TaskTimeline } from '../src/tasks/tasks.screen.schemas.js';
import { succeeded } from './support/leads.js';
import { enteredPaper } from './support/task-links.js';
import { startTasks, type TasksWorld } from './support/tasks.js';

let world: TasksWorld;
beforeAll(async () => {
  world = await startTasks();
});
afterAll(() => world.close());

it('brings a 批示 with two handling units to 销号, one of them signed in, the other without an account', async () => {
  const { tasks, people } = world;
  const instruction = { sourceKind: 'INSTRUCTION', sourceNote: '李领导 2 月 10 日批示' };
  const words = '请自然资源局、东镇加快地块移交，5 个工作日内反馈';
  const first = await tasks.anIssuedTask({ ...instruction, words, leadUnitId: people.units.department });
  const second = await tasks.anIssuedTask({ ...instruction, words, leadUnitId: people.units.township });

  const acknowledged = await tasks.done('handler', first, 'acknowledgement', {});
  const answered = await tasks.done('handler', acknowledged, 'answer', { text: '已完成勘界并移交资料' });

  const paper = await enteredPaper(world, second.id, people.units.township);
  expect(succeeded(await paper.act('acknowledgement')).state).toBe('ACKNOWLEDGED');
  expect(succeeded(await paper.act('answer', { text: '已完成腾退' })).state).toBe('ANSWERED');

  await tasks.done('coordinator', answered, 'closure', {});
  const closed = await tasks.done('coordinator', await tasks.shown(second), 'closure', {});
  expect(closed).toMatchObject({ state: 'CLOSED', answer: { text: '已完成腾退', throughUnit: { name: '东镇' } } });
  expect((await tasks.shown(first)).state).toBe('CLOSED');
  expect(succeeded(await paper.task())).toMatchObject({ state: 'CLOSED', can: { answer: false, acknowledge: false } });

  const timelines = await Promise.all(
    [first, second].map(async ({ id }) =>
      succeeded(await (await tasks.as('coordinator')).get<TaskTimeline>(`/tasks/${id}/timeline`)).items.map(
        ({ actor, throughUnit }) => actor?.name ?? `${throughUnit?.name}（扫码）`,
      ),
    ),
  );
  expect(timelines).toEqual([
    ['高服务', '何承办', '何承办', '高服务'],
    ['高服务', '东镇（扫码）', '东镇（扫码）', '高服务'],
  ]);
});
