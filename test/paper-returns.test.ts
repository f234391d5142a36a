import { readFile } from 'node:fs/promises';
import { toBuffer } from 'qrcode';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReturnedPaper } from '../src/documents/returns/returns.schemas.js';
import type { LeadView } from '../src/leads/leads.view.schemas.js';
import { refusalOf, startLeads, succeeded, type LeadsWorld } from './support/leads.js';
import { converted, download, hasOffice } from './support/office.js';
import type { PersonName } from './support/people.js';
import type { Answer } from './support/test-client.js';

let world: LeadsWorld;
let lead: LeadView;

beforeAll(async () => {
  world = await startLeads();
  lead = await world.leads.aLeadInNegotiation();
});
afterAll(() => world.close());

type Fields = Record<string, string>;

async function sent(
  name: PersonName,
  { content, file = '签字页.png' }: { content: Buffer; file?: string },
  fields: Fields = {},
): Promise<Answer<ReturnedPaper>> {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    form.append(key, value);
  }
  form.append('file', new Blob([new Uint8Array(content)]), file);
  return (await world.leads.as(name)).post<ReturnedPaper>('/paper-returns', form);
}

const codeOf = (id: string, address = 'https://zt.example.gov.cn'): Promise<Buffer> =>
  toBuffer(`${address}/leads/${id}?record=lead&version=3`, { width: 304 });

describe('a signed page that comes back', () => {
  it('is attached to the record and version of its code, wherever it was printed', async () => {
    const paper = succeeded(await sent('officer', { content: await codeOf(lead.id) }));
    expect(paper).toMatchObject({
      recordKind: 'lead',
      recordId: lead.id,
      recordVersion: 3,
      isByCode: true,
      code: lead.code,
      path: `/leads/${lead.id}`,
    });
    const officer = await world.leads.as('officer');
    const { body } = await officer.get<{ items: Array<{ id: string; name: string }> }>(
      `/attachments?recordKind=lead&recordId=${lead.id}`,
    );
    expect(body.items).toMatchObject([{ id: paper.attachmentId, name: '签字页.png' }]);
    const events = await world.app.database.sql(
      `select data from event_log where type = 'document.returned' and subject_id = $1`,
      [lead.id],
    );
    expect(events).toEqual([{ data: { attachmentId: paper.attachmentId, recordVersion: 3, isByCode: true } }]);
  });

  it('asks for the record when there is no code of ours on it, and takes it then', async () => {
    const blank = { content: await toBuffer('https://example.com/', { width: 200 }), file: '无码.png' };
    expect(refusalOf(await sent('officer', blank))).toEqual({ status: 422, code: 'document.code-unreadable' });
    const paper = succeeded(await sent('officer', blank, { recordKind: 'lead', recordId: lead.id }));
    expect(paper).toMatchObject({ recordId: lead.id, recordVersion: null, isByCode: false });
  });

  it('goes by its code, whatever record was told', async () => {
    const other = await world.leads.aTriagedLead({ investorName: '厦门云帆电子有限公司' });
    const page = { content: await codeOf(lead.id, 'http://10.0.0.1:3000'), file: '另一页.png' };
    const paper = succeeded(await sent('officer', page, { recordKind: 'lead', recordId: other.id }));
    expect(paper.recordId).toBe(lead.id);
  });

  it('is refused where the sender may not write to the record, which is not told to exist', async () => {
    const page = { content: await codeOf(lead.id), file: '别人的.png' };
    expect((await sent('outsider', page)).status).toBe(404);
    expect((await sent('auditor', page)).status).toBe(403);
    const unknown = { content: await codeOf('0195a000-0000-7000-8000-00000000dead') };
    expect((await sent('officer', unknown)).status).toBe(404);
  });

  it('that claims to be enormous, or is broken, asks for the record at once', async () => {
    const png = await codeOf(lead.id);
    const huge = Buffer.from(png);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    for (const content of [huge, png.subarray(0, 120)]) {
      const { status, code } = refusalOf(await sent('officer', { content, file: '坏.png' }));
      expect([status, code]).toEqual([422, 'document.code-unreadable']);
    }
  });

  it('is read from a photo taken at an angle in bad light', async () => {
    const content = await readFile(new URL('support/signed-page.jpg', import.meta.url));
    // The page in the photo is about a lead of no zone: it was read, and there is nothing to hang it on.
    expect((await sent('officer', { content, file: '照片.jpg' })).status).toBe(404);
  });

  it.runIf(hasOffice)(
    'is read from a PDF of the printed form',
    async () => {
      const { bytes } = await download(await world.leads.as('officer'), `/leads/${lead.id}/form`);
      const content = await converted(bytes, 'docx', 'pdf');
      const paper = succeeded(await sent('officer', { content, file: '登记表.pdf' }));
      expect(paper).toMatchObject({ recordId: lead.id, isByCode: true, recordVersion: lead.version });
    },
    180_000,
  );
});
