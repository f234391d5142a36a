import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IdentityCommands, PeopleImportReader, UnitReader, personProblems } from '../../identity/index.js';
import type { Actor } from '../../platform/actor/index.js';
import type { FieldError } from '../../platform/errors/index.js';
import type { ExistingRecord, ImportValues, Importer, RowGuard } from '../importer.js';
import { Importers } from '../importers.js';
import { PEOPLE_FIELDS, POSITION_NAMES, ROLE_NAMES, codesIn } from './people.import.fields.js';
import { UnitPlaces } from './unit-places.js';

/** People out of a list, each with account, unit, roles and positions. None has a password: invitations let them in. */
@Injectable()
export class PeopleImporter implements Importer, OnModuleInit {
  readonly kind = 'person';
  readonly permission = 'people.manage';
  readonly title = { 'zh-CN': '人员', en: 'People' };
  readonly fields = PEOPLE_FIELDS;

  constructor(
    private readonly importers: Importers,
    private readonly identity: IdentityCommands,
    private readonly people: PeopleImportReader,
    private readonly units: UnitReader,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  check(values: ImportValues): FieldError[] {
    const problems = personProblems({
      username: text(values['username']),
      phone: values['phone'] === undefined ? null : text(values['phone']),
      email: values['email'] === undefined ? null : text(values['email']),
    });
    const roles = codesIn(values['roles'], ROLE_NAMES);
    const positions = codesIn(values['positions'], POSITION_NAMES);
    return [
      ...problems,
      ...(roles === null ? [{ path: 'roles', code: 'import.role-unknown' }] : []),
      ...(positions === null ? [{ path: 'positions', code: 'import.position-unknown' }] : []),
    ];
  }

  async guardFor(): Promise<RowGuard> {
    const places = await this.places();
    return {
      hiddenFields: new Set(),
      check: ({ unit }) => {
        const found = places.find(text(unit));
        return found.ok ? [] : [{ path: 'unit', code: found.code }];
      },
    };
  }

  keyOf({ username }: ImportValues): string | null {
    return username === undefined ? null : text(username).normalize('NFKC').trim().toLowerCase();
  }

  async existing(_actor: Actor, keys: readonly string[]): Promise<Map<string, ExistingRecord[]>> {
    const found = await this.people.byUsername(keys);
    return new Map([...found].map(([username, id]) => [username, [{ id, code: username }]]));
  }

  async create(actor: Actor, values: ImportValues): Promise<string> {
    const unitId = (await this.places()).require(text(values['unit']), 'unit');
    const personId = await this.identity.createPerson(actor, {
      username: text(values['username']),
      name: text(values['name']),
      phone: values['phone'] === undefined ? null : text(values['phone']),
      email: values['email'] === undefined ? null : text(values['email']),
    });
    for (const role of codesIn(values['roles'], ROLE_NAMES) ?? []) {
      await this.identity.grantRole(actor, { personId, unitId, role });
    }
    for (const position of codesIn(values['positions'], POSITION_NAMES) ?? []) {
      await this.identity.appoint(actor, { personId, unitId, position });
    }
    return personId;
  }

  async builtOn(ids: readonly string[]): Promise<Set<string>> {
    return this.people.workedOn(ids);
  }

  async revert(actor: Actor, id: string): Promise<boolean> {
    return this.identity.withdrawPerson(actor, id);
  }

  private async places(): Promise<UnitPlaces> {
    return new UnitPlaces(await this.units.openPlaces());
  }
}

function text(value: string | boolean | undefined): string {
  return value === undefined ? '' : String(value);
}
