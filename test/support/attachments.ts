import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { AttachmentOwners, FilesModule, type AttachmentAccess } from '../../src/files/index.js';
import { newId } from '../../src/platform/database/index.js';
import { startGroundApp, type GroundApp, type TestPerson } from './ground-app.js';
import type { Answer, TestClient } from './test-client.js';

export interface Attachment {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  classification: string;
  isTextChecked: boolean;
  trashedAt: string | null;
  can: { trash: boolean; restore: boolean };
}

export interface Sent {
  name: string;
  content: Buffer | string;
  fields?: Record<string, string>;
}

/** The module that keeps attachments, with records of a kind whose rights the test decides. */
export class AttachmentsUnderTest {
  app: GroundApp;
  officer: TestPerson;
  recordId: string;
  private readonly access = new Map<string, AttachmentAccess>();

  async start(environment: Record<string, string>): Promise<void> {
    this.app = await startGroundApp({ imports: [FilesModule], environment });
    this.app.app.get(AttachmentOwners).register({
      kind: 'matter',
      access: async (actor, id) => this.access.get(`${actor.userId} ${id}`) ?? 'none',
    });
  }

  /** Another person with another record: uploads of one person are counted by the minute. */
  renew(): void {
    this.officer = this.app.holding('attachment.read', 'attachment.write');
    this.recordId = newId();
    this.grant(this.officer, 'write');
  }

  grant(person: TestPerson, access: AttachmentAccess): void {
    this.access.set(`${person.id} ${this.recordId}`, access);
  }

  send({ name, content, fields = {} }: Sent, person: TestClient = this.officer): Promise<Answer<Attachment>> {
    const form = new FormData();
    for (const [field, value] of Object.entries({ recordKind: 'matter', recordId: this.recordId, ...fields })) {
      form.append(field, value);
    }
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
    return person.post('/attachments', form);
  }

  /** Sends what must be taken. */
  async add(sent: Sent): Promise<Attachment> {
    const answer = await this.send(sent);
    if (answer.status !== 201) {
      throw new Error(`${sent.name} was refused: ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }

  async list(isTrashed = false): Promise<Attachment[]> {
    const query = `recordKind=matter&recordId=${this.recordId}&trashed=${isTrashed}`;
    return (await this.officer.get<{ items: Attachment[] }>(`/attachments?${query}`)).body.items;
  }

  set(key: string, value: unknown): Promise<unknown> {
    return this.app.database.sql(
      `insert into setting (key, version, value, source) values ($1, 1, $2, 'test') on conflict do nothing`,
      [key, JSON.stringify(value)],
    );
  }

  events(): Promise<Array<{ type: string; actor_id: string; data: Record<string, unknown> }>> {
    return this.app.database.sql(
      `select event_log.type, event_log.actor_id, event_log.data from event_log
       where event_log.subject_id = $1 order by event_log.id`,
      [this.recordId],
    );
  }

  /** Paths of the objects in the store. */
  stored(): string[] {
    return filesUnder(join(this.app.home, 'files'));
  }

  /** Paths of uploads that nobody has decided about. */
  incoming(): string[] {
    return filesUnder(join(this.app.home, 'incoming'));
  }
}

/** Starts the module for a test file. */
export function useAttachments(environment: Record<string, string> = {}): AttachmentsUnderTest {
  const files = new AttachmentsUnderTest();
  beforeAll(() => files.start(environment));
  beforeEach(() => files.renew());
  afterAll(() => files.app.close());
  return files;
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // Nothing has been stored yet.
    return [];
  }
}
