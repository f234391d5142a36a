import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database } from '../../platform/database/index.js';
import { decodeCursor, toPage } from '../../platform/http/index.js';
import { Keys } from '../../platform/keys/index.js';
import { PeopleReader } from '../people.reader.js';
import { holdsToday } from '../units/business-today.js';
import { peopleErrors } from './people.errors.js';
import type { ListPeople, PeoplePage, PersonListItem, PersonView } from './people.schemas.js';
import { maskPhone } from './phone.js';

interface SummaryRow extends Omit<PersonListItem, 'phoneMasked' | 'units'> {
  phoneCipher: string | null;
}

interface ListRow extends SummaryRow {
  namePinyin: string;
  units: PersonListItem['units'];
}

interface DetailRow extends SummaryRow, Pick<PersonView, 'language' | 'roles' | 'positions' | 'standIns'> {}

const SUMMARY = `
  person.id, person.name, person.username, person.email, person.phone_cipher as "phoneCipher",
  person.is_demo as "isDemo", person.disabled_at is not null as "isDisabled",
  person.password_hash is not null as "hasPassword", person.version`;

@Injectable()
export class PeopleQueries {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly people: PeopleReader,
  ) {}

  /** By name as a Chinese list sorts. Disabled people are for administrators alone. */
  async list(actor: Actor, query: ListPeople): Promise<PeoplePage> {
    const position = decodeCursor(query);
    const state = managesPeople(actor) ? query.state : 'active';
    const rows = await this.database.query<ListRow>(LIST, [
      query.search ? `%${query.search.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null,
      managesPeople(actor),
      state,
      query.role ?? null,
      query.unitId ?? null,
      position?.[0] ?? null,
      position?.[1] ?? null,
      query.limit + 1,
    ]);
    const page = toPage(rows, query, (row) => [row.namePinyin, row.id]);
    return {
      ...page,
      items: page.items.map(({ units, namePinyin: _namePinyin, ...row }) => ({ ...this.summary(actor, row), units })),
    };
  }

  /** @throws person.unknown */
  async detail(actor: Actor, id: string): Promise<PersonView> {
    const [row] = await this.database.query<DetailRow>(DETAIL, [id]);
    if (!row || (row.isDisabled && !managesPeople(actor) && !actor.permissions.has('audit.read'))) {
      throw peopleErrors.unknown();
    }
    const { language, roles, positions, standIns, ...rest } = row;
    return {
      ...this.summary(actor, rest),
      language,
      roles,
      positions,
      standIns,
      can: canOf(actor, row, await this.people.belongsTo(id, actor.headedUnitIds)),
    };
  }

  private summary(actor: Actor, { phoneCipher, ...row }: SummaryRow): Omit<PersonListItem, 'units'> {
    const mayManage = managesPeople(actor);
    return {
      ...row,
      username: mayManage ? row.username : null,
      email: mayManage ? row.email : null,
      phoneMasked: phoneCipher ? maskPhone(this.keys.decrypt(phoneCipher)) : null,
    };
  }
}

/** `isHeaded`: of a unit that the actor heads, or of one below. */
function canOf(actor: Actor, { id, isDisabled, phoneCipher }: DetailRow, isHeaded: boolean): PersonView['can'] {
  const mayManage = managesPeople(actor);
  const isOwn = id === actor.userId;
  return {
    edit: mayManage,
    disable: mayManage && !isDisabled && !isOwn,
    enable: mayManage && isDisabled,
    invite: mayManage && !isDisabled,
    handOver: (mayManage || isOwn || isHeaded) && actor.permissions.has('handover.make'),
    revealPhone: actor.permissions.has('people.reveal') && phoneCipher !== null,
  };
}

function managesPeople(actor: Actor): boolean {
  return actor.permissions.has('people.manage');
}

const LIST = `
  select ${SUMMARY}, person.name_pinyin as "namePinyin", coalesce(held.units, '[]') as units
  from person
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', post.id, 'name', post.name, 'roles', post.roles, 'positions', post.positions)
                     order by post.name_pinyin, post.id) as units
    from (
      select unit.id, unit.name, unit.name_pinyin,
             coalesce(array_agg(distinct held.role) filter (where held.role is not null), '{}') as roles,
             coalesce(array_agg(distinct held.position) filter (where held.position is not null), '{}') as positions
      from (
        select role_assignment.unit_id, role_assignment.role, null as position from role_assignment
        where role_assignment.person_id = person.id and ${holdsToday('role_assignment')}
        union all
        select unit_position.unit_id, null, unit_position.position from unit_position
        where unit_position.person_id = person.id and ${holdsToday('unit_position')}
      ) as held
      join unit on unit.id = held.unit_id
      group by unit.id
    ) as post
  ) as held on true
  where ($1::text is null or person.name ilike $1 or person.name_pinyin like $1
         or replace(person.name_pinyin, ' ', '') like $1 or ($2 and person.username like $1))
    and ($3 = 'all' or (person.disabled_at is null) = ($3 = 'active'))
    and ($4::text is null or exists (
      select from role_assignment
      where role_assignment.person_id = person.id and role_assignment.role = $4 and ${holdsToday('role_assignment')}))
    and ($5::uuid is null or exists (
      select from role_assignment join unit on unit.id = role_assignment.unit_id
      where role_assignment.person_id = person.id and $5 = any (unit.path) and ${holdsToday('role_assignment')}
    ) or exists (
      select from unit_position join unit on unit.id = unit_position.unit_id
      where unit_position.person_id = person.id and $5 = any (unit.path) and ${holdsToday('unit_position')}))
    and ($6::text is null or (person.name_pinyin, person.id) > ($6, $7::uuid))
  order by person.name_pinyin, person.id
  limit $8`;

const DETAIL = `
  select ${SUMMARY}, person.language,
    (select coalesce(jsonb_agg(jsonb_build_object('id', role_assignment.id, 'unitId', unit.id, 'unitName', unit.name,
              'role', role_assignment.role, 'startsOn', role_assignment.starts_on, 'endsOn', role_assignment.ends_on)
              order by role_assignment.starts_on desc, role_assignment.id), '[]')
     from role_assignment join unit on unit.id = role_assignment.unit_id
     where role_assignment.person_id = person.id) as roles,
    (select coalesce(jsonb_agg(jsonb_build_object('id', unit_position.id, 'unitId', unit.id, 'unitName', unit.name,
              'position', unit_position.position, 'startsOn', unit_position.starts_on, 'endsOn', unit_position.ends_on)
              order by unit_position.starts_on desc, unit_position.id), '[]')
     from unit_position join unit on unit.id = unit_position.unit_id
     where unit_position.person_id = person.id) as positions,
    (select coalesce(jsonb_agg(jsonb_build_object('id', stand_in.id, 'forPersonId', stand_in.for_person_id,
              'forPersonName', other.name, 'forUnitId', stand_in.for_unit_id, 'forUnitName', unit.name,
              'startsOn', stand_in.starts_on, 'endsOn', stand_in.ends_on)
              order by stand_in.starts_on desc, stand_in.id), '[]')
     from stand_in
     left join person as other on other.id = stand_in.for_person_id
     left join unit on unit.id = stand_in.for_unit_id
     where stand_in.person_id = person.id) as "standIns"
  from person where person.id = $1`;
