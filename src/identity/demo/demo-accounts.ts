import type { Role } from '../../access/index.js';
import type { Position } from '../units/position.js';
import type { UnitKind } from '../units/unit-kind.js';

/** Everybody knows it: demo accounts work on this machine alone. */
export const DEMO_PASSWORD = 'landfall-demo';

interface DemoUnit {
  code: string;
  name: string;
  kind: UnitKind;
  below: string | null;
}

/** A plausible zone; each unit comes after the one above it. */
export const DEMO_UNITS = [
  { code: 'zone', name: '演示开发区管委会', kind: 'OFFICE', below: null },
  { code: 'investment', name: '招商局（投促局）', kind: 'OFFICE', below: 'zone' },
  { code: 'outpost', name: '驻深圳招商组', kind: 'OUTPOST', below: 'investment' },
  { code: 'chain', name: '新能源产业链专班', kind: 'CHAIN_TASK_FORCE', below: 'investment' },
  { code: 'leading-group', name: '招商工作领导小组', kind: 'LEADING_GROUP', below: 'zone' },
  {
    code: 'leading-group-office',
    name: '招商工作领导小组办公室',
    kind: 'LEADING_GROUP_OFFICE',
    below: 'leading-group',
  },
  { code: 'service', name: '企业服务中心', kind: 'OFFICE', below: 'zone' },
  { code: 'supervision', name: '督查室', kind: 'OFFICE', below: 'zone' },
  { code: 'park-company', name: '园区建设发展公司', kind: 'PARK_COMPANY', below: 'zone' },
  { code: 'east', name: '演示东镇', kind: 'TOWNSHIP', below: 'zone' },
  { code: 'west', name: '演示西镇', kind: 'TOWNSHIP', below: 'zone' },
  { code: 'land', name: '自然资源局', kind: 'DEPARTMENT', below: 'zone' },
  { code: 'construction', name: '住房和建设局', kind: 'DEPARTMENT', below: 'zone' },
  { code: 'environment', name: '生态环境局', kind: 'DEPARTMENT', below: 'zone' },
  { code: 'power', name: '供电公司', kind: 'DEPARTMENT', below: 'zone' },
] as const satisfies readonly DemoUnit[];

export type DemoUnitCode = (typeof DEMO_UNITS)[number]['code'];

interface DemoPost {
  unit: DemoUnitCode;
  positions: Position[];
}

interface DemoPerson {
  username: string;
  name: string;
  role: Role;
  unit: DemoUnitCode;
  posts?: DemoPost[];
}

/** The demo accounts of the sign-in page; names say what somebody is, so that nobody takes them for people. */
const PEOPLE = [
  { username: 'ambassador', name: '演示招商大使', role: 'AMBASSADOR', unit: 'east' },
  { username: 'ambassador2', name: '演示招商大使二', role: 'AMBASSADOR', unit: 'west' },
  {
    username: 'officer',
    name: '演示招商专员',
    role: 'OFFICER',
    unit: 'east',
    posts: [{ unit: 'east', positions: ['LIAISON'] }],
  },
  {
    username: 'dispatcher',
    name: '演示招商调度岗',
    role: 'DISPATCHER',
    unit: 'investment',
    posts: [{ unit: 'investment', positions: ['HEAD', 'DUTY_OFFICER'] }],
  },
  {
    username: 'ruling',
    name: '演示归属认定岗',
    role: 'DISPATCHER',
    unit: 'leading-group-office',
    posts: [{ unit: 'leading-group-office', positions: ['HEAD'] }],
  },
  {
    username: 'coordinator',
    name: '演示企业服务专员',
    role: 'COORDINATOR',
    unit: 'service',
    posts: [{ unit: 'service', positions: ['HEAD', 'DUTY_OFFICER'] }],
  },
  {
    username: 'handler',
    name: '演示经办人',
    role: 'HANDLER',
    unit: 'land',
    posts: [{ unit: 'land', positions: ['LIAISON', 'DUTY_OFFICER'] }],
  },
  {
    username: 'leader',
    name: '演示挂钩领导',
    role: 'LEADER',
    unit: 'zone',
    posts: [
      { unit: 'zone', positions: ['HEAD'] },
      { unit: 'leading-group', positions: ['HEAD', 'LEADING_GROUP_MEMBER'] },
      { unit: 'investment', positions: ['DEPUTY'] },
    ],
  },
  {
    username: 'supervisor',
    name: '演示督查岗',
    role: 'SUPERVISOR',
    unit: 'supervision',
    posts: [{ unit: 'supervision', positions: ['HEAD', 'SUPERVISION'] }],
  },
  { username: 'statistician', name: '演示统计员', role: 'STATISTICIAN', unit: 'investment' },
  { username: 'admin', name: '演示系统管理员', role: 'ADMIN', unit: 'zone' },
  { username: 'auditor', name: '演示审计员', role: 'AUDITOR', unit: 'zone' },
] as const satisfies readonly DemoPerson[];

export type DemoUsername = (typeof PEOPLE)[number]['username'];

export const DEMO_PEOPLE: readonly DemoPerson[] = PEOPLE;
