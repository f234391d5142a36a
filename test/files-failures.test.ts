import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AttachmentsSweeper } from '../src/files/attachments.sweeper.js';
import { newId } from '../src/platform/database/index.js';
import { useAttachments } from './support/attachments.js';
import { png } from './support/file-corpus.js';
import { TestClient } from './support/test-client.js';
import { until } from './support/until.js';

const files = useAttachments();

describe('when something fails', () => {
  it('in the database, the object is taken back', async () => {
    const before = files.stored().length;
    await files.app.database.sql(
      `alter table event_log add constraint ck_test check (type <> 'attachment.added') not valid`,
    );
    const answer = await files.send({ name: 'a.png', content: png() });
    await files.app.database.sql('alter table event_log drop constraint ck_test');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(files.stored()).toHaveLength(before);
    expect(files.incoming()).toEqual([]);
    expect(await files.list()).toEqual([]);
  });

  it('in the store, no row is made and the person may try again', async () => {
    const folder = join(files.app.home, 'files');
    rmSync(`${folder}-away`, { recursive: true, force: true });
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, 'no folder');
    const answer = await files.send({ name: 'a.png', content: png() });
    rmSync(folder);
    renameSync(`${folder}-away`, folder);
    expect(TestClient.refusal(answer)).toEqual({ status: 503, code: 'service.unavailable' });
    expect(await files.list()).toEqual([]);
    expect((await files.send({ name: 'a.png', content: png() })).status).toBe(201);
  });

  it('on the way, an upload that breaks off leaves nothing', async () => {
    const aborted = new AbortController();
    const body = new ReadableStream({
      async start(controller) {
        const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
        controller.enqueue(Buffer.from(head + 'a'.repeat(100_000)));
        await until(async () => files.incoming().length > 0);
        aborted.abort();
      },
    });
    const sending = fetch(`${files.app.url}/api/v1/attachments`, {
      method: 'POST',
      body,
      signal: aborted.signal,
      duplex: 'half',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'x-test-user': files.officer.id,
        'x-test-permissions': 'attachment.write',
      },
    });
    await expect(sending).rejects.toThrow(/abort/i);
    await until(async () => files.incoming().length === 0);
    expect(await files.list()).toEqual([]);
  });

  it('between store and commit, the sweeper takes the orphan and nothing else', async () => {
    const { id } = await files.add({ name: 'a.png', content: png() });
    const folder = join(files.app.home, 'files', '2026', '02');
    mkdirSync(folder, { recursive: true });
    const orphan = join(folder, newId());
    const young = join(folder, newId());
    const foreign = join(files.app.home, 'files', 'somebody-elses.txt');
    for (const path of [orphan, young, foreign]) {
      writeFileSync(path, 'x');
    }
    const kept = files.stored().find((path) => path.endsWith(id)) ?? '';
    for (const path of [orphan, foreign, kept]) {
      utimesSync(path, 0, 0);
    }
    await files.app.app.get(AttachmentsSweeper).sweep();
    expect(files.stored()).not.toContain(orphan);
    expect(files.stored()).toEqual(expect.arrayContaining([young, foreign, kept]));
  });

  it('afterwards, lost content is said and not served', async () => {
    const { id } = await files.add({ name: 'a.png', content: png() });
    rmSync(files.stored().find((path) => path.endsWith(id)) ?? '');
    expect(TestClient.refusal(await files.officer.get(`/attachments/${id}/content`))).toEqual({
      status: 410,
      code: 'attachment.content-lost',
    });
  });
});
