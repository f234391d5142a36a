import { DataSource } from 'typeorm';
import { systemActor } from '../../src/platform/actor/index.js';
import { Database, createDataSource, newId } from '../../src/platform/database/index.js';
import { EventLog, EventSealer, EventVerifier, Subscribers, defineEvent } from '../../src/platform/events/index.js';

const Counted = defineEvent<{ number: number }>('audit-test.counted');

/** The parts of the event log alone, on one database, with the rights of the given connection. */
export interface AuditChain {
  readonly dataSource: DataSource;
  readonly database: Database;
  readonly sealer: EventSealer;
  readonly verifier: EventVerifier;
  /** Appends so many events, each in a transaction of its own, and seals them. */
  grow(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function openAuditChain(url: string): Promise<AuditChain> {
  const dataSource = createDataSource({ url, pool: 4 });
  await dataSource.initialize();
  const database = new Database(dataSource);
  const subscribers = new Subscribers(database);
  const sealer = new EventSealer(database, subscribers);
  sealer.onModuleInit();
  await subscribers.publish();
  const events = new EventLog(database);
  return {
    dataSource,
    database,
    sealer,
    verifier: new EventVerifier(database),
    async grow(count) {
      for (let number = 1; number <= count; number += 1) {
        const event = Counted({ subject: { kind: 'test', id: newId() }, data: { number } });
        await database.transaction(() => events.append(systemActor('test'), event));
      }
      await sealer.seal();
    },
    close: () => dataSource.destroy(),
  };
}
