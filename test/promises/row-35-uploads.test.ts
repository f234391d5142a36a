import { beforeAll, describe, expect, it } from 'vitest';
import { percentile } from '../../bench/lib/percentile.js';
import { useAttachments } from '../support/attachments.js';
import { measured, patience, sized } from '../support/full-size.js';
import { compoundFile, docx, gif, ofd, pdf, png, windowsProgram, xlsx, zip } from '../support/file-corpus.js';
import { TestClient } from '../support/test-client.js';

const files = useAttachments();

const MEGABYTE = 1_048_576;
const declaredBomb = (): Buffer =>
  docx([], [{ name: 'word/bomb.xml', content: Buffer.alloc(MEGABYTE, 'a'), claimedSize: 301 * MEGABYTE }]);
const bombOf = (megabytes: number): Buffer =>
  docx([], [{ name: 'word/bomb.xml', content: Buffer.alloc(megabytes * MEGABYTE, '<') }]);
const liar = (): Buffer =>
  docx([], [{ name: 'word/liar.xml', content: Buffer.alloc(5 * MEGABYTE, 'a'), claimedSize: 1_000 }]);
const macros = [{ name: 'word/vbaProject.bin', content: 'x' }];
const page = '<!DOCTYPE html><html><script>alert(1)</script></html>';

describe('a hostile file', () => {
  beforeAll(() => files.set('attachment.largestMegabytes', 5));

  it.each<[string, string, () => Buffer | string, string]>([
    ['a program named as a picture', '照片.png', windowsProgram, 'attachment.type-not-allowed'],
    ['a program', 'setup.exe', windowsProgram, 'attachment.type-not-allowed'],
    [
      'an ELF program named as PDF',
      'a.pdf',
      () => Buffer.concat([Buffer.from('\u007fELF\u0002\u0001\u0001'), Buffer.alloc(64)]),
      'attachment.type-not-allowed',
    ],
    ['a page named as a voice note', '语音.webm', () => page, 'attachment.type-not-allowed'],
    ['a program named as a voice note', '语音.ogg', windowsProgram, 'attachment.type-not-allowed'],
    ['a picture named as a voice note', '语音.m4a', () => png(), 'attachment.content-differs'],
    ['a page', 'a.html', () => page, 'attachment.type-not-allowed'],
    ['a page named as text', 'a.txt', () => page, 'attachment.active-content'],
    [
      'a page named as text in UTF-16',
      'a.txt',
      () => Buffer.from(`\ufeff${page}`, 'utf16le'),
      'attachment.active-content',
    ],
    [
      'a page after many lines of a table',
      'a.csv',
      () => `${'a,b\n'.repeat(50_000)}<ScRiPt>x`,
      'attachment.active-content',
    ],
    [
      'an SVG with a script',
      'a.svg',
      () => '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
      'attachment.type-not-allowed',
    ],
    [
      'an SVG named as a picture',
      'a.png',
      () => '<?xml version="1.0"?><svg><script>x</script></svg>',
      'attachment.type-not-allowed',
    ],
    [
      'a picture that is a script too',
      'a.gif',
      () => gif('/*<script>alert(1)</script>*/'),
      'attachment.active-content',
    ],
    [
      'a picture that is an archive too',
      'a.png',
      () => png(zip([{ name: 'a.jar', content: 'x' }])),
      'attachment.active-content',
    ],
    [
      'a PDF that is an archive too',
      'a.pdf',
      () => Buffer.concat([pdf('甲'), zip([{ name: 'a.jar', content: 'x' }])]),
      'attachment.active-content',
    ],
    ['an archive', 'a.zip', () => zip([{ name: 'a.txt', content: 'x' }]), 'attachment.type-not-allowed'],
    [
      'an archive in an archive',
      'a.zip',
      () => zip([{ name: 'b.zip', content: zip([{ name: 'c', content: 'x' }]) }]),
      'attachment.type-not-allowed',
    ],
    ['an archive named as Word', 'a.docx', () => zip([{ name: 'a.txt', content: 'x' }]), 'attachment.content-differs'],
    ['a picture named as PDF', 'a.pdf', png, 'attachment.content-differs'],
    ['a program named as text', 'a.txt', windowsProgram, 'attachment.content-differs'],
    ['bytes named as text', 'a.txt', () => Buffer.from([0, 1, 2, 255, 254, 128]), 'attachment.content-differs'],
    ['macros', 'a.docx', () => docx(['甲'], macros), 'attachment.active-content'],
    ['macros of the older format', 'a.xls', () => compoundFile('_VBA_PROJECT_CUR'), 'attachment.active-content'],
    ['a zip bomb', 'a.docx', declaredBomb, 'attachment.unpacks-too-large'],
    ['a part larger than it claims', 'a.docx', liar, 'attachment.damaged'],
    ['half a document', 'a.docx', () => docx(['甲'.repeat(5_000)]).subarray(0, -40), 'attachment.damaged'],
    ['nothing at all', 'a.txt', () => '', 'attachment.empty'],
    ['one byte more than allowed', 'a.bin', () => Buffer.alloc(5 * MEGABYTE + 1), 'attachment.too-large'],
  ])('is refused when it is %s', async (_what, name, content, code) => {
    const before = files.stored().length;
    expect(TestClient.refusal(await files.send({ name, content: content() })).code).toBe(code);
    expect(files.stored()).toHaveLength(before);
    expect(files.incoming()).toEqual([]);
    expect(await files.events()).toEqual([]);
    expect((await files.app.anonymous.get('/healthz')).status).toBe(200);
  });

  it.each([
    ['..\\..\\windows\\报告.txt', '报告.txt'],
    ['../../../etc/报告.txt', '报告.txt'],
    ['报\u0000告.txt', '报告.txt'],
    ['项目\u202etxt.exe.txt', '项目txt.exe.txt'],
    [`${'招商'.repeat(60)}.txt`, `${'招商'.repeat(41)}招.txt`],
    ['无扩展名', '无扩展名.png'],
    ['photo.JPG', 'photo.png'],
  ])('named %j is kept as %j', async (name, expected) => {
    const content = expected.endsWith('.png') ? png() : '正文';
    expect((await files.add({ name, content })).name).toBe(expected);
  });

  it('that unpacks to a thousand times its size is read to its end, whatever it holds', async () => {
    const content = bombOf(60);
    expect(content.length).toBeLessThan(70_000);
    expect(await files.add({ name: 'a.docx', content })).toMatchObject({ isTextChecked: true });
  }, 60_000);

  it('of exactly the allowed size is taken', async () => {
    const content = Buffer.alloc(5 * MEGABYTE, 'a');
    expect((await files.add({ name: 'a.txt', content })).size).toBe(content.length);
  });

  it('of 600,000 rows in a sheet is read to its end in bounded memory', async () => {
    const rows = '<row r="1"><c><v>3.14159</v></c></row>'.repeat(600_000);
    const content = zip([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet>${rows}</worksheet>` },
    ]);
    expect(await files.add({ name: '大表.xlsx', content })).toMatchObject({ isTextChecked: true });
  }, 60_000);
});

describe('many large files at once', () => {
  const AT_ONCE = sized(2, 12);

  it(
    'leave the others their answers and the process its memory',
    async () => {
      const rows = '<row r="1"><c><v>3.14159</v></c></row>'.repeat(sized(20_000, 600_000));
      const sheet = zip([
        { name: 'xl/workbook.xml', content: '<workbook/>' },
        { name: 'xl/worksheets/sheet1.xml', content: `<worksheet>${rows}</worksheet>` },
      ]);
      const bomb = bombOf(sized(5, 60));
      const over = new AbortController();
      const times: number[] = [];
      const others = (async () => {
        while (!over.signal.aborted) {
          const began = performance.now();
          expect((await files.app.anonymous.get('/readyz')).status).toBe(200);
          times.push(performance.now() - began);
        }
      })();
      const began = performance.now();
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) =>
          files.send(index % 2 === 0 ? { name: '大表.xlsx', content: sheet } : { name: 'a.docx', content: bomb }),
        ),
      );
      const took = (performance.now() - began) / 1_000;
      over.abort();
      await others;
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      measured(`${AT_ONCE} large files at once`, took, { most: 30, unit: 's' });
      measured('p95 of other requests meanwhile', percentile(times, 0.95), { most: 500, unit: 'ms' });
      measured('memory of the process', process.memoryUsage.rss() / 1_048_576, { most: 600, unit: 'MB' });
    },
    patience(60_000),
  );
});

describe('a secrecy marking', () => {
  const text = '机密★1年';
  const split =
    '<w:document><w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密 </w:t></w:r><w:r><w:t>&#9733;</w:t></w:r></w:p></w:document>';
  const header = [{ name: 'word/header1.xml', content: `<w:hdr><w:p><w:t>${text}</w:t></w:p></w:hdr>` }];
  it.each<[string, string, () => Buffer | string]>([
    ['the name', '秘密★1年 会议纪要.png', png],
    ['the name in brackets', '【机密】会议纪要.png', png],
    ['a text', 'a.txt', () => `标题\n${text}\n`],
    ['a text in GB18030', 'a.txt', () => Buffer.from([0xbb, 0xfa, 0xc3, 0xdc, 0xa1, 0xef, 0x31, 0xc4, 0xea])],
    ['a table', 'a.csv', () => `${'甲,乙\n'.repeat(40_000)}绝密 ★ 启用前`],
    ['Word', 'a.docx', () => docx(['甲', text])],
    ['the header of Word', 'a.docx', () => docx(['甲'], header)],
    ['Word, in several runs', 'a.docx', () => docx([], [{ name: 'word/footnotes.xml', content: split }])],
    ['Excel', 'a.xlsx', () => xlsx(['甲', text])],
    [
      'PowerPoint',
      'a.pptx',
      () =>
        zip([
          { name: 'ppt/presentation.xml', content: '<p/>' },
          { name: 'ppt/slides/slide1.xml', content: `<a:p><a:t>${text}</a:t></a:p>` },
        ]),
    ],
    ['OFD', 'a.ofd', () => ofd(text)],
    ['the older Word', 'a.doc', () => compoundFile(`关于某事\r${text}`)],
    ['PDF', 'a.pdf', () => pdf(text)],
  ])('in %s is refused before anything is stored', async (_where, name, content) => {
    const before = files.stored().length;
    const answer = await files.send({ name, content: content() });
    expect(TestClient.refusal(answer)).toEqual({ status: 422, code: 'attachment.secrecy-marking' });
    expect(JSON.stringify(answer.body)).toContain('保密工作机构');
    expect(files.stored()).toHaveLength(before);
    expect(files.incoming()).toEqual([]);
    expect(await files.events()).toEqual([]);
  });

  it('of a trade secret is none of a state secret', async () => {
    expect((await files.send({ name: '报价.docx', content: docx(['商业秘密★3年']) })).status).toBe(201);
  });

  it('cannot be looked for in a picture or a scanned PDF, and the attachment says so', async () => {
    expect(await files.add({ name: 'a.png', content: png() })).toMatchObject({ isTextChecked: false });
    expect(await files.add({ name: 'a.pdf', content: pdf('') })).toMatchObject({ isTextChecked: false });
    expect(await files.add({ name: 'a.docx', content: docx(['甲']) })).toMatchObject({ isTextChecked: true });
  });
});
