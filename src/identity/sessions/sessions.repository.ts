import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { KnownDeviceEntity, SessionEntity } from './session.entity.js';

type NewSession = Pick<
  SessionEntity,
  'id' | 'personId' | 'tokenHash' | 'idleMinutes' | 'expiresAt' | 'userAgent' | 'address'
>;

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async insert(session: NewSession): Promise<void> {
    await this.database.manager.insert(SessionEntity, session);
  }

  async findByToken(tokenHash: Buffer): Promise<SessionEntity | null> {
    return this.database.manager.findOneBy(SessionEntity, { tokenHash });
  }

  /** Ends one session of the person. Answers whether there was one. */
  async remove(personId: string, id: string): Promise<boolean> {
    const { affected } = await this.database.manager.delete(SessionEntity, { id, personId });
    return (affected ?? 0) > 0;
  }

  /** Ends all sessions of the person, or all but one. Answers how many. */
  async removeAll(personId: string, exceptId?: string): Promise<number> {
    const others = exceptId === undefined ? {} : { id: Not(exceptId) };
    const { affected } = await this.database.manager.delete(SessionEntity, { personId, ...others });
    return affected ?? 0;
  }

  async findDevice(personId: string, tokenHash: Buffer): Promise<KnownDeviceEntity | null> {
    return this.database.manager.findOneBy(KnownDeviceEntity, { personId, tokenHash });
  }

  /** Each success gives the device a new token, so that a stolen one works until the next sign-in at most. */
  async renewDevice(device: Pick<KnownDeviceEntity, 'id' | 'personId' | 'tokenHash'>): Promise<void> {
    await this.database.query(
      `insert into known_device (id, person_id, token_hash) values ($1, $2, $3)
       on conflict (id) do update set token_hash = excluded.token_hash, used_at = clock_timestamp()`,
      [device.id, device.personId, device.tokenHash],
    );
  }

  /** A disabled person and a new password make every device a stranger again. */
  async forgetDevices(personId: string): Promise<void> {
    await this.database.manager.delete(KnownDeviceEntity, { personId });
  }

  /** Takes away what has long expired. */
  async sweep(): Promise<void> {
    await this.database.query(
      `delete from session where session.expires_at < clock_timestamp()
         or session.last_seen_at < clock_timestamp() - make_interval(mins => session.idle_minutes)`,
    );
    await this.database.query(
      `delete from known_device where known_device.used_at < clock_timestamp() - interval '180 days'`,
    );
    await this.database.query(
      `delete from sign_in_attempt where sign_in_attempt.changed_at < clock_timestamp() - interval '7 days'`,
    );
  }
}
