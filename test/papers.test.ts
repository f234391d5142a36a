import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sheets } from '../src/documents/index.js';
import { layoutOf } from '../src/documents/sheet-layout.js';
import { hasOffice, paragraphsOf, printed, tableOf, type PrintedPaper } from './support/office.js';
import { AllPapers, type MadePaper } from './support/papers.js';
import { startLeadership, type LeadershipWorld } from './support/leadership.js';

/** GB/T 9704-2012 and what offices have; none is embedded. */
const FONTS = ['仿宋_GB2312', '方正小标宋简体', '楷体_GB2312', '黑体', '宋体'];
const PAGE = /第(\d+)页共(\d+)页/;
/** Where to keep the pages for whoever wants to look at them. */
const KEPT = process.env['PAPERS_FOLDER'];

let world: LeadershipWorld;
let sheets: Map<string, MadePaper>;
let recordPapers: Map<string, MadePaper>;
let letters: Map<string, MadePaper>;
let pages: Map<string, PrintedPaper>;

beforeAll(async () => {
  world = await startLeadership();
  const { leads, leadership } = world;
  await leads.aLeadInNegotiation({ intendedInvestment: '350000000', landAreaM2: '133333.33', chain: '算力' });
  await leads.aTriagedLead({ investorName: '厦门云帆电子有限公司', contactPhone: '13905910001' });
  await leadership.tasks.aTaskInProgress();
  await leadership.tasks.anAnsweredTask();
  await leadership.anInstruction();
  const papers = new AllPapers(world);
  sheets = await papers.sheets();
  letters = await papers.letters();
  recordPapers = await papers.ofRecords();
  pages = hasOffice ? await printed(new Map([...sheets, ...letters, ...recordPapers])) : new Map();
  await keep();
}, 300_000);
afterAll(() => world.close());

async function keep(): Promise<void> {
  if (KEPT !== undefined) {
    await mkdir(KEPT, { recursive: true });
    for (const [name, { pdf }] of pages) {
      await writeFile(join(KEPT, `${name.replaceAll(/[^\w.-]+/g, '_')}.pdf`), pdf);
    }
  }
}

/** The faults of each, by name. */
async function faultsIn<Item>(
  items: Iterable<[string, Item]>,
  faultsOf: (item: Item, name: string) => string[] | Promise<string[]>,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const [name, item] of items) {
    const found = await faultsOf(item, name);
    if (found.length > 0) {
      faults[name] = found;
    }
  }
  return faults;
}

/** Wider sheets are printed in less than 6 points: the widths of all columns together, 144 or 97 of which fill the page. */
const MOST_UNITS = { portrait: 130, landscape: 260 } as const;

const unitsOf = (name: string): number => sheetOf(name).columns.reduce((sum, { width }) => sum + width, 0);

const sheetOf = (name: string) => world.app.app.get(Sheets, { strict: false }).require(name);

/** Title, 序号 and columns: 序号 counts as one. */
const isWide = (name: string): boolean => titleAndHeaders(name).length - 1 > 9;

const without = (text: string, parts: readonly string[]): string[] =>
  parts.filter((part) => !text.includes(part.replaceAll(/\s/g, '')));

const titleAndHeaders = (name: string): string[] => {
  const sheet = sheetOf(name);
  const { title, columns } = layoutOf(sheet, sheet.layout.defaultValue, 'zh-CN');
  return [title, '序号', ...columns.map(({ header }) => header)];
};

function pageFaults(name: string): string[] {
  const { pages: texts, isLandscape } = pages.get(name) ?? { pages: [], isLandscape: false };
  return [
    ...(texts.length === 1 ? [] : [`${texts.length} pages for a few rows`]),
    ...(isWide(name) && !isLandscape ? ['stands upright'] : []),
    ...(texts.join('').includes('###') ? ['has a number that does not fit its column'] : []),
  ];
}

function widthFaults(name: string): string[] {
  const units = unitsOf(name);
  return units > MOST_UNITS[isWide(name) ? 'landscape' : 'portrait'] ? [`is ${units} wide`] : [];
}

describe('every sheet', () => {
  it('holds a row in this zone, so that what follows sees one', async () => {
    const faults = await faultsIn(sheets, async ({ bytes }) => {
      const rows = await tableOf({ status: 200, headers: new Headers(), bytes });
      return rows.length > 0 ? [] : ['no row: make a record for it in test/papers.test.ts'];
    });
    expect(sheets.size).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual({});
  });

  it.runIf(hasOffice)('opens in LibreOffice with title, headers and foot, its pages numbered', async () => {
    const faults = await faultsIn(sheets, (_paper, name) => {
      const texts = pages.get(name)?.pages ?? [];
      const foot = ['填报单位：', '填报人：', '审核人：', '截止日期：2026年2月10日', '以下空白。'];
      return [
        ...without(texts[0] ?? '', titleAndHeaders(name)),
        ...without(texts.at(-1) ?? '', foot),
        ...texts.flatMap((text, index) => {
          const [, number, of] = PAGE.exec(text) ?? [];
          return Number(number) === index + 1 && Number(of) === texts.length
            ? []
            : [`page ${index + 1} is not numbered`];
        }),
      ];
    });
    expect(faults).toEqual({});
  });

  it.runIf(hasOffice)('is one page wide and lies across when it has more than nine columns', async () => {
    const faults = await faultsIn(sheets, (_paper, name) => [...pageFaults(name), ...widthFaults(name)]);
    expect(faults).toEqual({});
  });
});

describe('every form, page and letter', () => {
  it.runIf(hasOffice)('opens in LibreOffice, the words of the document on its pages', async () => {
    const faults = await faultsIn([...recordPapers, ...letters], async ({ bytes, kind }, name) => {
      const text = (pages.get(name)?.pages ?? []).join('');
      const lines = kind === 'docx' ? await paragraphsOf(bytes) : [];
      return [...without(text, lines), ...(text.length > 20 ? [] : ['is empty'])];
    });
    expect(recordPapers.size).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual({});
  });

  it.runIf(hasOffice)('is no longer than it says', async () => {
    const faults = await faultsIn(recordPapers, (_paper, name) => {
      const { length } = pages.get(name)?.pages ?? [];
      return length === 1 || (length === 2 && !name.endsWith('/one-page')) ? [] : [`${length} pages`];
    });
    expect(faults).toEqual({});
  });
});

it('every paper names the fonts of the offices and no other', async () => {
  const faults = await faultsIn(pages, ({ fonts }) => [
    ...fonts.filter((font) => !FONTS.includes(font)),
    ...['仿宋_GB2312', '方正小标宋简体'].filter((font) => !fonts.includes(font)).map((font) => `without ${font}`),
  ]);
  expect(faults).toEqual({});
});
