import type { LinkedTask, LinkedTaskWork, TaskLinkView } from '../../src/tasks/tasks.link.schemas.js';
import { succeeded } from './leads.js';
import type { PersonName } from './people.js';
import type { TaskFactory } from './tasks.js';
import type { TestApp } from './test-app.js';
import type { Answer } from './test-client.js';

interface World {
  app: TestApp;
  tasks: TaskFactory;
  /** Who issued the task; left out: the coordinator. */
  issuer?: PersonName;
}

/** Whoever holds the paper of a task: nobody signed in. */
export class PaperHolder {
  pass = '';

  constructor(
    private readonly world: Pick<World, 'app'>,
    readonly token: string,
  ) {}

  look(): Promise<Answer<LinkedTask>> {
    return this.world.app.anonymous.post('/public/task-link', { token: this.token });
  }

  askForCode(): Promise<Answer<{ retryAfterSeconds: number }>> {
    return this.world.app.anonymous.post('/public/task-link/code', { token: this.token });
  }

  /** Shows the code, and keeps what it is exchanged for. */
  async enter(code: string): Promise<Answer<{ pass: string }>> {
    const answer = await this.world.app.anonymous.post<{ pass: string }>('/public/task-link/pass', {
      token: this.token,
      code,
    });
    this.pass = answer.status === 201 ? answer.body.pass : this.pass;
    return answer;
  }

  task(): Promise<Answer<LinkedTaskWork>> {
    return this.world.app.anonymous.get('/public/task-link/task', this.headers());
  }

  /** Does something to the task, based on what is seen now unless a version is given. */
  async act(verb: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<LinkedTaskWork>> {
    const { version } = (await this.task()).body;
    return this.world.app.anonymous.post(`/public/task-link/task/${verb}`, body, {
      ...this.headers(),
      'if-match': `"${version}"`,
      ...headers,
    });
  }

  addFile(name: string, content: Blob): Promise<Answer<{ id: string; name: string }>> {
    const form = new FormData();
    form.append('file', content, name);
    return this.world.app.anonymous.post('/public/task-link/task/files', form, this.headers());
  }

  headers(): Record<string, string> {
    return { authorization: `Bearer ${this.pass}` };
  }
}

/** Gives the unit its link, as whoever issued the task. */
export async function linkOf(world: World, taskId: string, unitId: string): Promise<TaskLinkView> {
  const issuer = await world.tasks.as(world.issuer ?? 'coordinator');
  return succeeded(await issuer.post<TaskLinkView>(`/tasks/${taskId}/links`, { unitId }));
}

/** The same, in the hands of the unit. */
export async function paperOf(world: World, taskId: string, unitId: string): Promise<PaperHolder> {
  return new PaperHolder(world, tokenIn(await linkOf(world, taskId, unitId)));
}

/** A unit that has shown the code which the issuer read out. */
export async function enteredPaper(world: World, taskId: string, unitId: string): Promise<PaperHolder> {
  const link = await linkOf(world, taskId, unitId);
  const paper = new PaperHolder(world, tokenIn(link));
  succeeded(await paper.enter(await spokenCode(world, taskId, link.id)));
  return paper;
}

export async function spokenCode(world: World, taskId: string, linkId: string): Promise<string> {
  const issuer = await world.tasks.as(world.issuer ?? 'coordinator');
  return succeeded(await issuer.post<{ code: string }>(`/tasks/${taskId}/links/${linkId}/code`)).code;
}

export function tokenIn({ path }: TaskLinkView): string {
  return path?.split('#')[1] ?? '';
}
