import type { MadeCell, MadeWorkbook } from './workbook.js';

/** What must be understood of a row: yuan, m², the day, the number. */
export interface NastyLead {
  row: number;
  name: string;
  summary: string;
  investment: string | null;
  land: string | null;
  day: string | null;
  phone: string | null;
}

export interface NastyBook {
  made: MadeWorkbook;
  good: NastyLead[];
  /** Rows that repeat the one above them. */
  repeated: number[];
  /** Rows that cannot be records, by what is wrong with them. */
  bad: Map<number, string>;
  /** Sums. */
  excluded: number[];
}

type Spelling<Value> = readonly [cell: (days: number) => MadeCell, value: Value];

const HEAD_ROWS = 6;
const BLANK_EVERY = 97;
const SUM_EVERY = 500;
const REPEATED_EVERY = 50;
const BAD_EVERY = 40;
/** 2026-01-05 in both systems of dates. */
const SERIALS = { '1900': 46_027, '1904': 44_565 };

/** As a column of 万元 is filled in: full width, 亿 and 万 mixed, formulas with their results. */
const AMOUNTS: ReadonlyArray<Spelling<string | null>> = [
  [() => 3_500, '35000000.00'],
  [() => '１．２亿', '120000000.00'],
  [() => '3500万元', '35000000.00'],
  [() => ({ formula: 'SUM(F1:F2)*1', cached: 4_200 }), '42000000.00'],
  [() => '2.5个亿', '250000000.00'],
  [() => '约1,200万', '12000000.00'],
  [() => null, null],
  [() => '八千万', '80000000.00'],
  [() => '０．５', '5000.00'],
];

const LANDS: ReadonlyArray<Spelling<string | null>> = [
  [() => '二百亩', '133333.33'],
  [() => 30, '20000.00'],
  [() => '１．５公顷', '15000.00'],
  [() => '1.2万㎡', '12000.00'],
  [() => null, null],
  [() => '—', null],
];

const DAYS: ReadonlyArray<Spelling<string | null>> = [
  [(serial) => ({ date: serial }), '2026-01-05'],
  [(serial) => serial, '2026-01-05'],
  [() => '2026年1月5日', '2026-01-05'],
  [() => '２０２６.１.５', '2026-01-05'],
  [() => '二〇二六年一月五日', '2026-01-05'],
  [(serial) => ({ date: serial + 0.5 }), '2026-01-05'],
  [() => null, null],
];

/** What is wrong with a row, and where: the cell takes the place of a good one. */
const FAULTS: ReadonlyArray<{ code: string; column: number; cell: MadeCell }> = [
  { code: 'import.value-range', column: 5, cell: '3-5亿' },
  { code: 'import.value-currency', column: 5, cell: '500万美元' },
  { code: 'import.value-cell-error', column: 5, cell: { error: '#REF!' } },
  { code: 'import.value-cell-error', column: 6, cell: { formula: 'F6*2' } },
  { code: 'import.value-no-such-day', column: 7, cell: '2026-02-30' },
  { code: 'import.value-year-missing', column: 7, cell: '3月5日' },
  { code: 'import.required', column: 2, cell: null },
  { code: 'lead.phone-form', column: 4, cell: '微信同号' },
];

/** 在谈项目台账 as bad as they come, of so many rows below a title, a line of units and two header rows. */
export function nastyLeads(size: number, dateSystem: '1900' | '1904' = '1900'): NastyBook {
  const book: NastyBook = { made: emptyBook(dateSystem), good: [], repeated: [], bad: new Map(), excluded: [] };
  let row = HEAD_ROWS;
  let last = '';
  for (let count = 1; count <= size; count += 1) {
    row += count % BLANK_EVERY === 0 ? 2 : 1;
    if (count % SUM_EVERY === 0) {
      book.made.rows[row] = ['小 计', null, null, null, null, 47_000];
      book.excluded.push(row);
    } else if (count % REPEATED_EVERY === 1 && last !== '') {
      book.made.rows[row] = [count, ` ${last.slice(0, 2)} ${last.slice(2)}　`, '又报了一次'];
      book.repeated.push(row);
    } else {
      last = addRecord(book, { count, row, serial: SERIALS[dateSystem] });
    }
  }
  return book;
}

function emptyBook(dateSystem: '1900' | '1904'): MadeWorkbook {
  return {
    rows: {
      1: ['某开发区在谈项目台账（2026年）'],
      3: [null, null, null, null, null, null, null, null, '单位：万元、亩'],
      5: ['序号', '投资方', '建设内容', '联系人', null, '计划总投资', '用地', '获悉日期', '所属产业链', '内部备注'],
      6: [null, null, null, '姓名', '电话'],
    },
    uses1904: dateSystem === '1904',
    hiddenColumns: [10],
    merges: ['A1:J1', 'A5:A6', 'D5:E5'],
    hiddenSheet: { 1: ['投资方', '建设内容'], 2: ['不应读到有限公司', '藏'] },
  };
}

/** Answers the name if the row is good: a bad one is repeated by nothing. */
function addRecord(book: NastyBook, { count, row, serial }: { count: number; row: number; serial: number }): string {
  const name = `台海第${count}号科技有限公司`;
  const [amount, investment] = pick(AMOUNTS, count);
  const [area, land] = pick(LANDS, count);
  const [date, day] = pick(DAYS, count);
  const number = `139${String(count).padStart(8, '0')}`;
  const [dial, phone] = pick(dialled(number), count);
  const summary = `拟建第${count}号生产线`;
  const cells = [count, name, summary, '王某某', dial(0), amount(0), area(0), date(serial), '数字经济', '勿外传'];
  const fault = count % BAD_EVERY === 0 ? FAULTS[(count / BAD_EVERY) % FAULTS.length] : undefined;
  book.made.rows[row] = fault ? cells.with(fault.column, fault.cell) : cells;
  if (fault) {
    book.bad.set(row, fault.code);
    return '';
  }
  book.good.push({ row, name, summary, investment, land, day, phone });
  return name;
}

function dialled(number: string): ReadonlyArray<Spelling<string | null>> {
  const wide = Array.from(number, (digit) => String.fromCodePoint(0xfee0 + (digit.codePointAt(0) ?? 0))).join('');
  return [
    [() => Number(number), number],
    [() => wide, number],
    [() => `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`, number],
    [() => null, null],
  ];
}

function pick<Value>(spellings: ReadonlyArray<Spelling<Value>>, count: number): Spelling<Value> {
  const spelling = spellings[count % spellings.length];
  if (!spelling) {
    throw new Error('there is no spelling');
  }
  return spelling;
}
