import type { TaskView } from '../../src/tasks/tasks.view.schemas.js';
import { ReminderSweep } from '../../src/reminders/reminders.sweep.js';
import { LeadFactory, basedOn, startLeads, succeeded, type LeadsWorld } from './leads.js';
import type { People, PersonName } from './people.js';
import type { TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';

type Fields = Record<string, unknown>;

export interface TasksWorld extends Omit<LeadsWorld, 'leads'> {
  tasks: TaskFactory;
  leads: LeadFactory;
}

/** The test zone with tasks, where nothing runs by itself. */
export async function startTasks(environment: Record<string, string> = {}): Promise<TasksWorld> {
  const world = await startLeads(environment);
  return { ...world, tasks: new TaskFactory(world.app, world.people) };
}

/** Tasks by what they mean, made through the API as people make them: issued by the coordinator to 自然资源局. */
export class TaskFactory {
  private readonly clients: LeadFactory;

  constructor(
    private readonly app: TestApp,
    private readonly people: People,
  ) {
    this.clients = new LeadFactory(app, people.ids);
  }

  as(name: PersonName): Promise<TestClient> {
    return this.clients.as(name);
  }

  /** What issuing needs at least. */
  order(fields: Fields = {}): Fields {
    return {
      words: '由自然资源局牵头，5 个工作日内完成地块勘界',
      sourceKind: 'RESOLUTION',
      leadUnitId: this.people.units.department,
      limit: { amount: 5, unit: 'WORKING_DAY' },
      ...fields,
    };
  }

  async anIssuedTask(fields: Fields = {}, issuer: PersonName = 'coordinator'): Promise<TaskView> {
    return succeeded(await (await this.as(issuer)).post<TaskView>('/tasks', this.order(fields)));
  }

  async anAcknowledgedTask(fields: Fields = {}): Promise<TaskView> {
    return this.done('handler', await this.anIssuedTask(fields), 'acknowledgement', {});
  }

  async aTaskInProgress(fields: Fields = {}): Promise<TaskView> {
    return this.done('handler', await this.anAcknowledgedTask(fields), 'progress', { text: '已组织现场踏勘' });
  }

  async anAnsweredTask(fields: Fields = {}): Promise<TaskView> {
    return this.done('handler', await this.anAcknowledgedTask(fields), 'answer', { text: '已完成勘界并移交资料' });
  }

  async aClosedTask(fields: Fields = {}): Promise<TaskView> {
    return this.done('coordinator', await this.anAnsweredTask(fields), 'closure', {});
  }

  async aTaskObjectedTo(fields: Fields = {}): Promise<TaskView> {
    const body = { reason: '不属于本单位职责', proposedUnitId: this.people.units.township };
    return this.done('handler', await this.anIssuedTask(fields), 'objection', body);
  }

  async aTaskThatAsksForTime(fields: Fields = {}): Promise<TaskView> {
    const body = { dueOn: '2026-03-20', reason: '等待省厅批复' };
    return this.done('handler', await this.anAcknowledgedTask(fields), 'extension', body);
  }

  /** Somebody does something to the task as it is. @throws Error when it is refused */
  async done(name: PersonName, task: TaskView, verb: string, body: unknown): Promise<TaskView> {
    return succeeded(await (await this.as(name)).post<TaskView>(`/tasks/${task.id}/${verb}`, body, basedOn(task)));
  }

  async shown(task: TaskView, name: PersonName = 'coordinator'): Promise<TaskView> {
    return succeeded(await (await this.as(name)).get<TaskView>(`/tasks/${task.id}`));
  }

  /** What is due by then is told. */
  async sweepAt(world: TasksWorld, instant: string): Promise<void> {
    await world.deliver('reminders.assess');
    await this.app.database.setNow(instant);
    await this.app.app.get(ReminderSweep, { strict: false }).run();
  }

  /** Who was told what of the task, by account name. */
  async told(task: TaskView, prefix: string): Promise<string[]> {
    const rows = await this.app.database.sql<{ code: string; recipient_id: string }>(
      'select code, recipient_id from inbox_item where record_id = $1 and starts_with(code, $2) order by id',
      [task.id, prefix],
    );
    const names = Object.entries(this.people.ids);
    const lines = rows.map(
      ({ code, recipient_id }) =>
        `${code.slice(prefix.length)} ${names.find(([, id]) => id === recipient_id)?.[0] ?? '?'}`,
    );
    return lines.toSorted((one, other) => one.localeCompare(other));
  }

  /** The data of the latest event of that type. */
  async eventOf(task: TaskView, type: string): Promise<Fields | undefined> {
    const [event] = await this.app.database.sql<{ data: Fields }>(
      'select data from event_log where subject_id = $1 and type = $2 order by id desc limit 1',
      [task.id, type],
    );
    return event?.data;
  }
}

/** Makes a working day of the zone a day off, or the reverse, as an administrator. */
export async function toggleWorkday(admin: TestClient, date = '2026-02-12'): Promise<void> {
  const year = succeeded(
    await admin.get<{ revision: number; days: Array<{ date: string; isWorkday: boolean }> }>('/calendar/years/2026'),
  );
  const isWorkday = year.days.find((day) => day.date === date)?.isWorkday !== true;
  const body = { isWorkday, name: '临时调整' };
  succeeded(await admin.put(`/calendar/days/${date}`, body, { 'if-match': `"${year.revision}"` }));
}
