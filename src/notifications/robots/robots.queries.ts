import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor/index.js';
import { Database, SqlParameters } from '../../platform/database/index.js';
import { robotErrors } from './robots.errors.js';
import type { RobotList, RobotView } from './robots.schemas.js';

type Row = Omit<RobotView, 'lastSentAt' | 'lastFaultAt'> & Record<'lastSentAt' | 'lastFaultAt', Date | null>;

/** SQL condition on `unit`: administrators manage all, a head those of the units headed and of all below. */
export function managedUnits(actor: Actor, parameters: SqlParameters): string {
  return actor.permissions.has('people.manage')
    ? 'true'
    : `unit.path && ${parameters.add(actor.headedUnitIds)}::uuid[]`;
}

const COLUMNS = `robot.id, robot.version, json_build_object('id', unit.id, 'name', unit.name) as unit, robot.vendor,
  robot.name, robot.address_shown as "addressShown", robot.secret_cipher is not null as "hasSecret", robot.covers,
  robot.is_active as "isActive", robot.last_sent_at as "lastSentAt", robot.last_fault as "lastFault",
  robot.last_fault_at as "lastFaultAt",
  (select count(*)::integer from robot_message where robot_message.robot_id = robot.id
     and robot_message.state in ('pending', 'leased', 'sending', 'failed')) as waiting,
  (select count(*)::integer from robot_message where robot_message.robot_id = robot.id
     and robot_message.state = 'dead') as dead`;

/** Robots of the units that the reader manages. */
@Injectable()
export class RobotsQueries {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<RobotList> {
    const parameters = new SqlParameters();
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from robot join unit on unit.id = robot.unit_id
       where ${managedUnits(actor, parameters)} order by unit.name_pinyin collate "C", robot.name, robot.id`,
      parameters.values,
    );
    return { items: rows.map(toView), units: await this.units(actor) };
  }

  /** @throws robot.not-found */
  async detail(actor: Actor, id: string): Promise<RobotView> {
    const parameters = new SqlParameters();
    const [row] = await this.database.query<Row>(
      `select ${COLUMNS} from robot join unit on unit.id = robot.unit_id
       where robot.id = ${parameters.add(id)} and ${managedUnits(actor, parameters)}`,
      parameters.values,
    );
    if (!row) {
      throw robotErrors.notFound();
    }
    return toView(row);
  }

  /** Units that may have one, in the reader's hands. */
  async units(actor: Actor): Promise<Array<{ id: string; name: string }>> {
    const parameters = new SqlParameters();
    return this.database.query<{ id: string; name: string }>(
      `select unit.id, unit.name from unit where unit.closed_at is null and ${managedUnits(actor, parameters)}
       order by unit.name_pinyin collate "C", unit.id`,
      parameters.values,
    );
  }
}

function toView({ lastSentAt, lastFaultAt, ...row }: Row): RobotView {
  return { ...row, lastSentAt: lastSentAt?.toISOString() ?? null, lastFaultAt: lastFaultAt?.toISOString() ?? null };
}
