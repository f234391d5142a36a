import type { Role } from '../../src/access/index.js';
import { IdentityCommands, type Position, type UnitKind } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor/index.js';
import type { TestApp } from './test-app.js';
import { TestClient } from './test-client.js';

export const PASSWORD = 'landfall-demo';
/** argon2id of the password above, so that a test file need not hash it. */
const PASSWORD_HASH =
  '$argon2id$v=19$m=47104,t=1,p=1$sDrlsHy7Ia8ENW6YiizJgQ$ADF2LxDk1x6P6Hf6UPOTWhvFQZuM7VVZrPggKwaY6Pw';
const LONG_AGO = '2020-01-01';

interface Unit {
  kind: UnitKind;
  name: string;
  below?: string;
}

/** The unit tree of the test zone: one office over everything. */
const UNITS = {
  zone: { kind: 'OFFICE', name: '测试开发区管委会' },
  investment: { kind: 'OFFICE', name: '招商局', below: 'zone' },
  leadingGroup: { kind: 'LEADING_GROUP', name: '招商工作领导小组', below: 'zone' },
  leadingGroupOffice: { kind: 'LEADING_GROUP_OFFICE', name: '领导小组办公室', below: 'leadingGroup' },
  service: { kind: 'OFFICE', name: '企业服务中心', below: 'zone' },
  supervision: { kind: 'OFFICE', name: '督查室', below: 'zone' },
  township: { kind: 'TOWNSHIP', name: '东镇', below: 'zone' },
  otherTownship: { kind: 'TOWNSHIP', name: '西镇', below: 'zone' },
  department: { kind: 'DEPARTMENT', name: '自然资源局', below: 'zone' },
} as const satisfies Record<string, Unit>;

interface Person {
  name: string;
  role: Role;
  unit: UnitName;
  position?: Position;
}

/** One person for each demo account, and `outsider`: an officer of another township. */
const PEOPLE = {
  ambassador: { name: '安大使', role: 'AMBASSADOR', unit: 'township' },
  ambassador2: { name: '白大使', role: 'AMBASSADOR', unit: 'otherTownship' },
  officer: { name: '陈专员', role: 'OFFICER', unit: 'township' },
  dispatcher: { name: '邓调度', role: 'DISPATCHER', unit: 'investment', position: 'DUTY_OFFICER' },
  ruling: { name: '范认定', role: 'DISPATCHER', unit: 'leadingGroupOffice', position: 'HEAD' },
  coordinator: { name: '高服务', role: 'COORDINATOR', unit: 'service' },
  handler: { name: '何承办', role: 'HANDLER', unit: 'department', position: 'LIAISON' },
  leader: { name: '李领导', role: 'LEADER', unit: 'zone', position: 'DEPUTY' },
  supervisor: { name: '马督查', role: 'SUPERVISOR', unit: 'supervision', position: 'SUPERVISION' },
  statistician: { name: '倪统计', role: 'STATISTICIAN', unit: 'investment' },
  admin: { name: '欧管理', role: 'ADMIN', unit: 'zone' },
  auditor: { name: '潘审计', role: 'AUDITOR', unit: 'zone' },
  outsider: { name: '曲专员', role: 'OFFICER', unit: 'otherTownship' },
  head: { name: '任镇长', role: 'OFFICER', unit: 'township', position: 'HEAD' },
} as const satisfies Record<string, Person>;

export type UnitName = keyof typeof UNITS;
export type PersonName = keyof typeof PEOPLE;

export interface People {
  /** Ids of people by account name. */
  ids: Record<PersonName, string>;
  /** Ids of units by the names above. */
  units: Record<UnitName, string>;
}

/** Makes the test zone: its units, one person for each account name, their roles and positions. */
export async function seedPeople(app: TestApp): Promise<People> {
  const identity = app.app.get(IdentityCommands, { strict: false });
  const actor = systemActor('test-seed');
  const units: Partial<Record<UnitName, string>> = {};
  for (const [code, unit] of Object.entries<Unit>(UNITS)) {
    const parentId = unit.below ? (units[unit.below as UnitName] ?? null) : null;
    units[code as UnitName] = await identity.createUnit(actor, { name: unit.name, kind: unit.kind, parentId });
  }
  const ids: Partial<Record<PersonName, string>> = {};
  for (const [username, { name, role, unit, position }] of Object.entries<Person>(PEOPLE)) {
    const personId = await identity.createPerson(actor, { username, name, passwordHash: PASSWORD_HASH });
    const unitId = units[unit] ?? '';
    await identity.grantRole(actor, { personId, unitId, role, startsOn: LONG_AGO });
    if (position) {
      await identity.appoint(actor, { personId, unitId, position, startsOn: LONG_AGO });
    }
    ids[username as PersonName] = personId;
  }
  return { ids: ids as People['ids'], units: units as People['units'] };
}

/** A browser in which this person is signed in. */
export async function signedIn(app: TestApp, name: PersonName): Promise<TestClient> {
  return new TestClient(app.url).signIn(name, PASSWORD);
}
