import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSIONS, ROLES, type Permission, type Role } from '../../src/access/index.js';
import {
  addressOf,
  apiRoutes,
  namesRecord,
  routeHandlers,
  type ApiRoute,
  type DeclaredHandler,
} from '../support/api-routes.js';
import { BODIES, ID_ROUTES, idRoutesOf, type World } from '../support/id-routes.js';
import { seedPeople, signedIn, type PersonName } from '../support/people.js';
import { startTestApp } from '../support/test-app.js';
import { TestClient } from '../support/test-client.js';

let world: World;
let routes: ApiRoute[];
let handlers: DeclaredHandler[];

/** One person for each role; whoever has a further post is not among them. */
const PERSON_OF: Record<Role, PersonName> = {
  AMBASSADOR: 'ambassador2',
  OFFICER: 'outsider',
  DISPATCHER: 'dispatcher',
  COORDINATOR: 'coordinator',
  HANDLER: 'handler',
  LEADER: 'leader',
  SUPERVISOR: 'supervisor',
  STATISTICIAN: 'statistician',
  ADMIN: 'admin',
  AUDITOR: 'auditor',
};

beforeAll(async () => {
  const app = await startTestApp({ environment: { ROLE: 'api' } });
  world = { app, people: await seedPeople(app) };
  routes = apiRoutes(app);
  handlers = routeHandlers(app);
});
afterAll(() => world.app.close());

function permissionOf(route: ApiRoute): Permission | undefined {
  return handlers.find((handler) => handler.operationId === route.operationId)?.permission as Permission | undefined;
}

const clients = new Map<PersonName, TestClient>();
async function as(name: PersonName): Promise<TestClient> {
  const client = clients.get(name) ?? (await signedIn(world.app, name));
  clients.set(name, client);
  return client;
}

/** Asks with everything in order but the right to ask: a fitting body and a version. */
async function ask(client: TestClient, route: ApiRoute, values: Record<string, string>): Promise<number> {
  const answer = await client.raw(route.method, addressOf(route, values), BODIES[route.name] ?? route.body, {
    'if-match': '"1"',
  });
  return answer.status;
}

/** Every route that names a record, with a record of its own. */
async function eachRoute(
  check: (route: ApiRoute, values: Record<string, string>) => Promise<string | undefined>,
): Promise<string[]> {
  const made = new Map<unknown, Record<string, string>>();
  const faults: string[] = [];
  for (const route of routes.filter(namesRecord)) {
    const entry = idRoutesOf(route.path);
    const values = made.get(entry) ?? (await entry?.make(world)) ?? {};
    made.set(entry, values);
    const fault = await check(route, values);
    if (fault !== undefined) {
      faults.push(`${route.name}: ${fault}`);
    }
  }
  return faults;
}

describe('every route', () => {
  it('names its permission, is about the signed-in person, or is public', () => {
    const faults = handlers.filter(({ permission, isPublic, isSignedIn }) => {
      const declared = [permission !== undefined, isPublic, isSignedIn].filter(Boolean).length;
      return declared !== 1 || (permission !== undefined && !(permission in PERMISSIONS));
    });
    expect(faults).toEqual([]);
    expect(handlers.length).toBeGreaterThan(40);
  });

  it('is described, and nothing is described that is not there', () => {
    const described = routes.map((route) => route.operationId).toSorted();
    const open = ['Health_healthz', 'Health_readyz', 'Health_metrics', 'Health_scrape'];
    const declared = handlers.map((handler) => handler.operationId).filter((id) => !open.includes(id));
    expect(described.filter((id) => !open.includes(id))).toEqual(declared.toSorted());
  });

  it('is public only where that was decided', () => {
    expect(
      handlers
        .filter((handler) => handler.isPublic)
        .map((handler) => handler.operationId)
        .toSorted(),
    ).toEqual([
      'FirstSignIn_accept',
      'FirstSignIn_look',
      'FirstSignIn_setUp',
      'Health_healthz',
      'Health_readyz',
      'Health_scrape',
      'LeadsVisits_fill',
      'LeadsVisits_look',
      'Session_signIn',
      'Session_signOut',
      'Site_site',
      'TasksLinked_acknowledge',
      'TasksLinked_addFile',
      'TasksLinked_answer',
      'TasksLinked_askExtension',
      'TasksLinked_logProgress',
      'TasksLinked_object',
      'TasksLinked_task',
      'TasksVisits_askForCode',
      'TasksVisits_enter',
      'TasksVisits_look',
    ]);
  });
});

describe('every route that names a record', () => {
  it('is known to this test', () => {
    const named = routes.filter(namesRecord);
    expect(named.filter((route) => !idRoutesOf(route.path)).map((route) => route.name)).toEqual([]);
    const used = new Set(named.map((route) => idRoutesOf(route.path)));
    expect(ID_ROUTES.filter((entry) => !used.has(entry)).map((entry) => entry.path)).toEqual([]);
  });

  it('answers nobody who is not signed in', async () => {
    const faults = await eachRoute(async (route, values) => {
      const status = await ask(world.app.anonymous, route, values);
      return status === 401 ? undefined : String(status);
    });
    expect(faults).toEqual([]);
  });

  it('answers nobody of another role', async () => {
    const faults = await eachRoute(async (route, values) => {
      const holders: readonly Role[] = PERMISSIONS[permissionOf(route) ?? 'people.read'];
      for (const role of ROLES.filter((candidate) => !holders.includes(candidate))) {
        const status = await ask(await as(PERSON_OF[role]), route, values);
        if (status !== 403) {
          return `${role} got ${status}`;
        }
      }
      return undefined;
    });
    expect(faults).toEqual([]);
  });

  it('answers nobody of another unit', async () => {
    const faults = await eachRoute(async (route, values) => {
      const stranger = idRoutesOf(route.path)?.stranger;
      if (!stranger || 'nobody' in stranger) {
        return undefined;
      }
      const status = await ask(await as(stranger.name), route, values);
      return status === 403 || status === 404 ? undefined : `${stranger.name} got ${status}`;
    });
    expect(faults).toEqual([]);
  });

  it('answers nobody who was disabled a moment ago', async () => {
    const [dispatcher, admin] = [await as('dispatcher'), await as('admin')];
    const { body } = await admin.get<{ version: number }>(`/people/${world.people.ids.dispatcher}`);
    expect((await dispatcher.get('/me')).status).toBe(200);
    const match = { 'if-match': `"${body.version}"` };
    const made = new Map(await Promise.all(ID_ROUTES.map(async (entry) => [entry, await entry.make(world)] as const)));
    expect(
      (await admin.post(`/people/${world.people.ids.dispatcher}/disablement?leavesOpenWork=true`, undefined, match))
        .status,
    ).toBe(204);
    for (const route of routes.filter(namesRecord)) {
      const entry = idRoutesOf(route.path);
      const status = await ask(dispatcher, route, (entry && made.get(entry)) ?? {});
      expect({ route: route.name, status }).toEqual({ route: route.name, status: 401 });
    }
  });
});
