import type { HandoverPreview, HandoverView } from '../../src/handover/handover.view.schemas.js';
import { LeadFactory, succeeded } from './leads.js';
import type { People, PersonName } from './people.js';
import { startTasks, type TaskFactory, type TasksWorld } from './tasks.js';
import type { TestApp } from './test-app.js';
import type { Answer } from './test-client.js';

type Fields = Record<string, unknown>;

/** Handovers as people make them: looked at first, then confirmed. */
export class HandoverFactory {
  private readonly clients: LeadFactory;

  constructor(
    app: TestApp,
    private readonly people: People,
  ) {
    this.clients = new LeadFactory(app, people.ids);
  }

  plan(from: PersonName, to: PersonName | null, fields: Fields = {}): Fields {
    return { fromId: this.people.ids[from], toId: to === null ? null : this.people.ids[to], ...fields };
  }

  async preview(by: PersonName, plan: Fields): Promise<HandoverPreview> {
    return succeeded(await (await this.clients.as(by)).post<HandoverPreview>('/handovers/preview', plan));
  }

  /** Confirms what a preview has just shown. */
  async make(by: PersonName, plan: Fields, fields: Fields = {}): Promise<Answer<HandoverView>> {
    const { fingerprint } = await this.preview(by, plan);
    const client = await this.clients.as(by);
    return client.post<HandoverView>('/handovers', { ...plan, reason: 'TRANSFER', fingerprint, ...fields });
  }

  async made(by: PersonName, plan: Fields, fields: Fields = {}): Promise<HandoverView> {
    return succeeded(await this.make(by, plan, fields));
  }
}

/** A zone in which people hold leads and tasks. */
export interface HandoversWorld {
  world: TasksWorld;
  leads: LeadFactory;
  tasks: TaskFactory;
  handovers: HandoverFactory;
  ids: Record<PersonName, string>;
}

export async function startHandovers(): Promise<HandoversWorld> {
  const world = await startTasks();
  const { leads, tasks, people } = world;
  return { world, leads, tasks, handovers: new HandoverFactory(world.app, people), ids: people.ids };
}
