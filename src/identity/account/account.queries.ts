import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { Keys } from '../../platform/keys/index.js';
import { maskPhone } from '../people/phone.js';
import { holdsToday } from '../units/business-today.js';
import type { Me } from './account.schemas.js';

type UnitOfMine = Me['units'][number];

interface MeRow {
  id: string;
  username: string;
  name: string;
  phoneCipher: string | null;
  email: string | null;
  isDemo: boolean;
  units: UnitOfMine[];
  mayActFor: Me['mayActFor'];
}

@Injectable()
export class AccountQueries {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  async me(personId: string): Promise<Pick<Me, 'user' | 'units' | 'mayActFor' | 'isDemo' | 'businessNow'> | null> {
    const [row] = await this.database.query<MeRow>(
      `select person.id, person.username, person.name, person.phone_cipher as "phoneCipher", person.email,
              person.is_demo as "isDemo", (${UNITS_OF_PERSON}) as units, (${MAY_ACT_FOR}) as "mayActFor"
       from person where person.id = $1`,
      [personId],
    );
    if (!row) {
      return null;
    }
    const { phoneCipher, units, mayActFor, isDemo, ...user } = row;
    const phoneMasked = phoneCipher ? maskPhone(this.keys.decrypt(phoneCipher)) : null;
    const businessNow = (await this.clock.now()).toISOString();
    return { user: { ...user, phoneMasked }, units, mayActFor, isDemo, businessNow };
  }
}

const UNITS_OF_PERSON = `
  select coalesce(jsonb_agg(jsonb_build_object('id', held.id, 'name', held.name, 'roles', held.roles,
                    'positions', held.positions) order by held.name_pinyin, held.id), '[]')
  from (
    select unit.id, unit.name, unit.name_pinyin,
           array(select distinct role_assignment.role from role_assignment
                 where role_assignment.person_id = person.id and role_assignment.unit_id = unit.id
                   and ${holdsToday('role_assignment')}) as roles,
           array(select distinct unit_position.position from unit_position
                 where unit_position.person_id = person.id and unit_position.unit_id = unit.id
                   and ${holdsToday('unit_position')}) as positions
    from unit
  ) as held
  where cardinality(held.roles) + cardinality(held.positions) > 0`;

const MAY_ACT_FOR = `
  select coalesce(jsonb_agg(jsonb_build_object('id', other.id, 'name', other.name) order by other.name_pinyin, other.id), '[]')
  from person as other
  where other.id <> person.id and other.disabled_at is null and exists (
    select from stand_in
    where stand_in.person_id = person.id and ${holdsToday('stand_in')}
      and (stand_in.for_person_id = other.id or exists (
        select from unit_position
        where unit_position.unit_id = stand_in.for_unit_id and unit_position.person_id = other.id
          and ${holdsToday('unit_position')})))`;
