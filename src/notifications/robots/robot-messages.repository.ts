import { Injectable } from '@nestjs/common';
import { Database, newId } from '../../platform/database/index.js';
import type { MessageParameters } from '../../platform/i18n/index.js';
import type { Robot } from './robot.entity.js';
import type { RobotVendor } from './robot-vendor.js';

/** After so many failures a person has to look. */
const MAX_ATTEMPTS = 8;
/** Nobody else takes a message for so long once a process holds it. */
const LEASE = `interval '120 seconds'`;
/** The vendors take twenty messages a minute and then refuse for longer: one is kept in hand for a trial. */
const MOST_A_MINUTE = 20;
const MOST_CLAIMED_A_MINUTE = MOST_A_MINUTE - 1;
/** So many notices go in one message. */
const MOST_LINES = 8;
const OWED = `robot_message.state in ('pending', 'leased', 'sending', 'failed')
  and robot_message.next_attempt_at <= clock_timestamp() and robot_message.attempts < ${MAX_ATTEMPTS}`;
const RECENT = `array(select post.at from unnest(robot.recent_posts) as post (at)
  where post.at > clock_timestamp() - interval '60 seconds')`;

/** What is said to one group at once. */
export interface Batch {
  batchId: string;
  robotId: string;
}

export interface OwedMessage {
  id: string;
  code: string;
  params: MessageParameters;
  recordKind: string | null;
  recordId: string | null;
}

export type Speaker = Pick<Robot, 'id' | 'unitId' | 'addressCipher' | 'secretCipher'> & { vendor: RobotVendor };

/** What groups are owed, each once per notice; claimed with a lease and counted before it is tried, as mails are. */
@Injectable()
export class RobotMessagesRepository {
  constructor(private readonly database: Database) {}

  /** Opens what each robot of the recipients' units has to say of these inbox items. Answers whether there is anything. */
  async open(items: ReadonlyArray<{ id: string; unitId: string }>): Promise<boolean> {
    const found = await this.database.query<{ robotId: string; itemId: string; effectKey: string }>(
      `select distinct on (robot.id, told.effect_key) robot.id as "robotId", told.id as "itemId",
              told.effect_key as "effectKey"
       from jsonb_to_recordset($1) as item (id uuid, "unitId" uuid)
       join lateral (
         select inbox_item.id, inbox_item.code,
                regexp_replace(inbox_item.effect_key, ':' || inbox_item.recipient_id || '$', '') as effect_key
         from inbox_item where inbox_item.id = item.id and inbox_item.record_id is not null
       ) as told on true
       join robot on robot.unit_id = item."unitId" and robot.is_active
         and (robot.covers = 'ALL' or starts_with(told.code, 'reminder.'))
       order by robot.id, told.effect_key, told.id`,
      [JSON.stringify(items)],
    );
    if (found.length === 0) {
      return false;
    }
    await this.database.query(
      `insert into robot_message (id, robot_id, effect_key, code, params, record_kind, record_id)
       select opened.id, opened."robotId", opened."effectKey", inbox_item.code, inbox_item.params,
              inbox_item.record_kind, inbox_item.record_id
       from jsonb_to_recordset($1) as opened (id uuid, "robotId" uuid, "effectKey" text, "itemId" uuid)
       join inbox_item on inbox_item.id = opened."itemId"
       on conflict (robot_id, effect_key) do nothing`,
      [JSON.stringify(found.map((one) => ({ id: newId(), ...one })))],
    );
    return true;
  }

  async hasRobots(): Promise<boolean> {
    return (await this.database.preparedQuery('select robot.id from robot where robot.is_active limit 1')).length > 0;
  }

  /** Takes the next message of one robot that owes something and may speak now; undefined when there is none. */
  async claim(): Promise<Batch | undefined> {
    const batchId = newId();
    const [claimed] = await this.database.query<{ robotId: string }>(
      `with speaking as (
         select robot.id from robot
         where robot.is_active and cardinality(${RECENT}) < ${MOST_CLAIMED_A_MINUTE}
           and exists (select 1 from robot_message where robot_message.robot_id = robot.id and ${OWED})
         order by robot.id limit 1 for update of robot skip locked
       ), posted as (
         update robot set recent_posts = ${RECENT} || clock_timestamp() from speaking where robot.id = speaking.id
         returning robot.id
       ), taken as (
         select robot_message.id from robot_message join posted on robot_message.robot_id = posted.id
         where ${OWED} order by robot_message.id limit ${MOST_LINES} for update of robot_message skip locked
       )
       update robot_message set state = 'leased', attempts = robot_message.attempts + 1, batch_id = $1,
         next_attempt_at = clock_timestamp() + ${LEASE}
       from taken where robot_message.id = taken.id
       returning robot_message.robot_id as "robotId"`,
      [batchId],
    );
    return claimed && { batchId, robotId: claimed.robotId };
  }

  /** Counts one message that nobody owed; false when the vendor would refuse it. */
  async takeTurn(robotId: string): Promise<boolean> {
    const taken = await this.database.query(
      `update robot set recent_posts = ${RECENT} || clock_timestamp()
       where robot.id = $1 and cardinality(${RECENT}) < ${MOST_A_MINUTE} returning robot.id`,
      [robotId],
    );
    return taken.length > 0;
  }

  /** Begins a claimed batch; only the first who asks gets it, so that a job that runs twice speaks once. */
  async begin({ batchId }: Batch): Promise<OwedMessage[]> {
    const owed = await this.database.query<OwedMessage>(
      `update robot_message set state = 'sending', next_attempt_at = clock_timestamp() + ${LEASE}
       where robot_message.batch_id = $1 and robot_message.state = 'leased'
       returning robot_message.id, robot_message.code, robot_message.params, robot_message.record_kind as "recordKind",
         robot_message.record_id as "recordId"`,
      [batchId],
    );
    return owed.toSorted((one, other) => one.id.localeCompare(other.id));
  }

  async speaker(robotId: string): Promise<Speaker | undefined> {
    const [robot] = await this.database.query<Speaker>(
      `select robot.id, robot.unit_id as "unitId", robot.vendor, robot.address_cipher as "addressCipher",
              robot.secret_cipher as "secretCipher"
       from robot where robot.id = $1 and robot.is_active`,
      [robotId],
    );
    return robot;
  }

  async noteSent({ batchId, robotId }: Batch): Promise<void> {
    await this.database.query(
      `update robot_message set state = 'sent', sent_at = clock_timestamp(), last_error = null
       where robot_message.batch_id = $1 and robot_message.state = 'sending'`,
      [batchId],
    );
    await this.noteFault(robotId, null);
  }

  /** Tried again later, longer and longer, up to half an hour; what only a person can mend is given up at once. */
  async noteFailure({ batchId, robotId }: Batch, fault: string, isFinal: boolean): Promise<void> {
    await this.database.query(
      `update robot_message set last_error = $2,
         state = case when $3 or robot_message.attempts >= ${MAX_ATTEMPTS} then 'dead' else 'failed' end,
         next_attempt_at = clock_timestamp() + least(power(2, robot_message.attempts) * 15, 1800) * interval '1 second'
       where robot_message.batch_id = $1 and robot_message.state = 'sending'`,
      [batchId, fault, isFinal],
    );
    await this.noteFault(robotId, fault);
  }

  async noteFault(robotId: string, fault: string | null): Promise<void> {
    await this.database.query(
      `update robot set last_fault = $2,
         last_fault_at = case when $2::text is null then robot.last_fault_at else clock_timestamp() end,
         last_sent_at = case when $2::text is null then clock_timestamp() else robot.last_sent_at end
       where robot.id = $1`,
      [robotId, fault],
    );
  }

  /** Gives up what was tried often enough and never came to an end. */
  async bury(): Promise<void> {
    await this.database.query(
      `update robot_message set state = 'dead' where robot_message.state in ('pending', 'leased', 'sending', 'failed')
         and robot_message.attempts >= ${MAX_ATTEMPTS} and robot_message.next_attempt_at <= clock_timestamp()`,
    );
  }
}
