// The lists of an office at a million rows each, as every role reads them: what PostgreSQL does, and how long it takes.
import 'reflect-metadata';
import { PERMISSIONS, type Permission, type Role } from '../src/access/index.js';
import type { SeededDemo } from '../src/identity/index.js';
import type { DrillResult } from './drill.types.js';
import { LIST_MS, SEARCH_MS, lookAtAll, type Screen } from './lib/look.js';
import { openOfficeZone } from './lib/office-zone.js';
import { report } from './lib/report.js';

const SIZE = Number(process.env['DRILL_SIZE'] ?? 1_000_000);

/** On every eighth record, on few, on none. */
const SEARCHED = ['征地补偿', '沼泽', '没有这样的事项'];

const STATES = ['ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'CANCELLED'];

/** The screens of one permission: lists under a path, some by what their query says. */
interface Listed {
  path: string;
  permission: Permission;
  filters: readonly string[];
  searched?: readonly string[];
}

function listedOf({ people, units }: SeededDemo): Listed[] {
  return [
    { path: '/tasks/today', permission: 'task.read', filters: [''] },
    { path: '/tasks/figures', permission: 'task.read', filters: [''] },
    {
      path: '/tasks',
      permission: 'task.read',
      filters: [
        ...['', 'sort=issuedAt', 'sort=dueAt', 'sort=-dueAt', 'isTrashed=true'],
        ...['late', 'dueToday', 'toDecide', 'today', 'waiting'].map((section) => `section=${section}`),
        ...['isMine', 'isIssuedByMe', 'isForMe', 'isOpen', 'isLate', 'isPending'].map((flag) => `${flag}=true`),
        ...STATES.map((state) => `state=${state}`),
        ...['isOpen=false', 'isOpen=true&sort=dueAt', 'sourceKind=INSTRUCTION', 'sourceKind=CHECK_UP'],
        ...[`unitId=${units.land}`, `unitId=${units.investment}`, `handlerId=${people.handler}`],
        ...['dueFrom=2022-03-01&dueTo=2022-03-31', 'dueFrom=2022-03-01&dueTo=2022-03-31&sort=dueAt'],
      ],
      searched: SEARCHED,
    },
    {
      path: '/instructions',
      permission: 'instruction.read',
      filters: [
        ...['', 'sort=enteredAt', 'sort=dueAt', 'isTrashed=true', 'isMine=true', 'isForMyUnits=true', 'isOpen=true'],
        ...[
          'isOpen=true&sort=dueAt',
          'isLate=true',
          'state=RECEIVED',
          'state=HANDLED',
          'state=REPORTED',
          'recordKind=lead',
        ],
        ...[`leaderId=${people.leader}`, `unitId=${units.land}`, 'givenFrom=2022-03-01&givenTo=2022-03-31'],
      ],
      searched: SEARCHED,
    },
    {
      path: '/field-works',
      permission: 'field-work.read',
      filters: [
        ...['', 'isMine=true', 'isTrashed=true', 'kind=VISIT', 'kind=DECIDE', `leaderId=${people.leader}`],
        ...['from=2022-03-01&to=2022-03-31'],
      ],
      searched: SEARCHED,
    },
    {
      path: '/leader-links',
      permission: 'link.read',
      filters: ['', 'isHeld=true', 'isHeld=false', 'isOverdue=true', 'isMine=true', `leaderId=${people.leader}`],
    },
    {
      path: '/documents',
      permission: 'document.read',
      filters: [
        ...['', 'isMine=true', 'isMine=false', 'kind=SHEET', 'kind=LETTER', 'state=DRAFT', 'state=ISSUED'],
        ...['state=CORRECTED', 'state=ISSUED&state=CORRECTED', 'datedFrom=2022-03-01&datedTo=2022-03-31'],
        ...[`series=${encodeURIComponent('招商专报')}`, `series=${encodeURIComponent('会议纪要')}`],
      ],
      searched: ['招商专报〔2026〕', '〕51234', '催办单', '没有这样的文件'],
    },
    { path: '/imports', permission: 'import.run', filters: [''] },
    { path: '/handovers', permission: 'handover.read', filters: ['', `personId=${people.handler}`] },
  ];
}

function screensOf({ path, permission, filters, searched = [] }: Listed): Screen[] {
  const holders: readonly Role[] = PERMISSIONS[permission];
  const roles = holders.map((role) => role.toLowerCase());
  const screen = (query: string, most: number): Screen => ({
    path: query === '' ? path : `${path}?${query}`,
    roles,
    most,
  });
  return [
    ...filters.map((query) => screen(query, LIST_MS)),
    ...searched.map((text) => screen(`q=${encodeURIComponent(text)}`, SEARCH_MS)),
  ];
}

async function run(): Promise<DrillResult> {
  const { zone, demo } = await openOfficeZone(SIZE);
  try {
    const screens = listedOf(demo).flatMap(screensOf);
    return { name: `lists of ${SIZE} records of each kind`, rows: await lookAtAll(zone, screens) };
  } finally {
    await zone.stop();
  }
}

report(await run());
