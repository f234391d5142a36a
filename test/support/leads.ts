import { LeadsPoolService } from '../../src/leads/leads.pool.service.js';
import type { LeadView } from '../../src/leads/leads.view.schemas.js';
import { EventDelivery } from '../../src/platform/events/index.js';
import { Trash } from '../../src/platform/trash/index.js';
import { seedPeople, signedIn, type People, type PersonName } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { TEST_NOW } from './template.js';
import { TestClient, type Answer } from './test-client.js';

type Fields = Record<string, unknown>;

/** The product with the test zone's people, where nothing runs by itself: a test says when events are delivered. */
export interface LeadsWorld {
  app: TestApp;
  people: People;
  leads: LeadFactory;
  /** Hands committed events to these subscribers. */
  deliver(...subscribers: string[]): Promise<void>;
  /** Empties the trash as it would be on that day, and goes back to the day of the tests. */
  emptyTrash(instant: string): Promise<void>;
  close(): Promise<void>;
}

export async function startLeads(environment: Record<string, string> = {}): Promise<LeadsWorld> {
  const app = await startTestApp({ environment: { ROLE: 'api', ...environment } });
  const people = await seedPeople(app);
  return {
    app,
    people,
    leads: new LeadFactory(app, people.ids),
    async deliver(...subscribers) {
      for (const subscriber of subscribers) {
        await app.app.get(EventDelivery, { strict: false }).deliver(subscriber);
      }
    },
    async emptyTrash(instant) {
      await app.database.setNow(instant);
      await app.app.get(Trash, { strict: false }).empty();
      await app.database.setNow(TEST_NOW);
    },
    close: () => app.close(),
  };
}

/** Header of an edit that is based on this version. */
export function basedOn(lead: { version: number }): Record<string, string> {
  return { 'if-match': `"${lead.version}"` };
}

/** Leads by what they mean, made through the API as people make them. */
export class LeadFactory {
  private readonly clients = new Map<PersonName, TestClient>();

  constructor(
    private readonly app: TestApp,
    private readonly ids: Record<PersonName, string>,
  ) {}

  async as(name: PersonName): Promise<TestClient> {
    const client = this.clients.get(name) ?? (await signedIn(this.app, name));
    this.clients.set(name, client);
    return client;
  }

  async aReportedLead(fields: Fields = {}, reporter: PersonName = 'ambassador'): Promise<LeadView> {
    const client = await this.as(reporter);
    const body = { investorName: '福建星海数字技术有限公司', summary: '拟建数据标注基地', ...fields };
    return succeeded(await client.post<LeadView>('/leads', body));
  }

  /** Nobody outside its circle learns more than 某存储芯片龙头企业. */
  async aConfidentialLead(fields: Fields = {}, reporter: PersonName = 'ambassador'): Promise<LeadView> {
    return this.aReportedLead(
      {
        investorName: '厦门隐山存储技术有限公司',
        isConfidential: true,
        anonymousDescription: '某存储芯片龙头企业',
        contactName: '林先生',
        contactPhone: '13905910001',
        ...fields,
      },
      reporter,
    );
  }

  /** Taken up and owned. */
  async aTriagedLead(fields: Fields = {}, owner: PersonName = 'officer', priority = 'ORDINARY'): Promise<LeadView> {
    return this.triaged(await this.aReportedLead(fields), owner, priority);
  }

  async triaged(lead: LeadView, owner: PersonName = 'officer', priority = 'ORDINARY'): Promise<LeadView> {
    const dispatcher = await this.as('dispatcher');
    const body = { outcome: 'ACCEPTED', priority, ownerId: this.ids[owner] };
    return succeeded(await dispatcher.post<LeadView>(`/leads/${lead.id}/triage`, body, basedOn(lead)));
  }

  async aLeadInNegotiation(fields: Fields = {}, owner: PersonName = 'officer'): Promise<LeadView> {
    const lead = await this.aTriagedLead({ contactName: '王总', industryCode: 'I65', ...fields }, owner);
    const client = await this.as(owner);
    const visited = succeeded(
      await client.post<LeadView>(`/leads/${lead.id}/follow-ups`, { kind: 'VISIT', text: '拜访企业总部' }),
    );
    return succeeded(await client.post<LeadView>(`/leads/${lead.id}/stage`, { to: 'NEGOTIATING' }, basedOn(visited)));
  }

  /** Released by rule: nobody has talked to the investor for 60 days. */
  async aPooledLead(fields: Fields = {}): Promise<LeadView> {
    const lead = await this.aTriagedLead(fields);
    await this.app.database.sql(
      `update lead set owner_since = owner_since - interval '61 days', triaged_at = triaged_at - interval '61 days' where id = $1`,
      [lead.id],
    );
    await this.app.app.get(LeadsPoolService, { strict: false }).releaseStale();
    return succeeded(await (await this.as('dispatcher')).get<LeadView>(`/leads/${lead.id}`));
  }

  async aClosedLead(fields: Fields = {}): Promise<LeadView> {
    const lead = await this.aTriagedLead(fields);
    const client = await this.as('officer');
    const body = { reason: 'WENT_ELSEWHERE', note: '已落户外地' };
    return succeeded(await client.post<LeadView>(`/leads/${lead.id}/closure`, body, basedOn(lead)));
  }
}

export function succeeded<Body>(answer: Answer<Body>): Body {
  if (answer.status >= 300) {
    throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

export function refusalOf(answer: Answer<unknown>): { status: number; code: string } {
  return TestClient.refusal(answer);
}
