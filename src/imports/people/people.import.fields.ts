import type { Role } from '../../access/index.js';
import type { Position, UnitKind } from '../../identity/index.js';
import type { ImportField } from '../importer.js';
import type { Choice } from '../values/words.js';

type Fields = readonly [ImportField, ...ImportField[]];

/** As `architecture.md` 1 calls them. */
export const ROLE_NAMES: Record<Role, string> = {
  AMBASSADOR: '招商大使',
  OFFICER: '招商专员',
  DISPATCHER: '招商调度岗',
  COORDINATOR: '企业服务专员',
  HANDLER: '承办单位',
  LEADER: '挂钩领导',
  SUPERVISOR: '督查岗',
  STATISTICIAN: '统计员',
  ADMIN: '系统管理员',
  AUDITOR: '审计员',
};

export const POSITION_NAMES: Record<Position, string> = {
  HEAD: '负责人',
  DEPUTY: '分管领导',
  LIAISON: '联络员',
  DUTY_OFFICER: '值班员',
  STAND_IN: 'AB岗',
  SUPERVISION: '督查',
  LEADING_GROUP_MEMBER: '招商工作领导小组成员',
};

const KIND_NAMES: Record<UnitKind, readonly string[]> = {
  OFFICE: ['机关办公室', '办公室', '内设机构'],
  TOWNSHIP: ['乡镇', '镇', '乡'],
  STREET: ['街道', '街道办事处'],
  PARK_COMPANY: ['园区公司', '平台公司'],
  CHAIN_TASK_FORCE: ['产业链专班', '专班'],
  OUTPOST: ['驻点招商组', '驻点'],
  DEPARTMENT: ['部门', '职能部门', '局', '单位'],
  LEADING_GROUP: ['领导小组'],
  LEADING_GROUP_OFFICE: ['领导小组办公室'],
};

/** 人员名册. A password is no column: whoever is entered comes in by an invitation. */
export const PEOPLE_FIELDS: Fields = [
  {
    name: 'name',
    kind: 'text',
    title: { 'zh-CN': '姓名', en: 'Name' },
    synonyms: ['人员姓名', '名字'],
    isRequired: true,
    longest: 100,
    example: '王某某',
  },
  {
    name: 'username',
    kind: 'text',
    title: { 'zh-CN': '用户名', en: 'Account name' },
    synonyms: ['账号', '登录名', '账户名'],
    isRequired: true,
    longest: 64,
    example: 'wangmm',
  },
  {
    name: 'phone',
    kind: 'phone',
    title: { 'zh-CN': '手机号码', en: 'Mobile number' },
    synonyms: ['手机', '手机号', '电话', '联系电话', '联系方式'],
    example: '13900000000',
  },
  {
    name: 'email',
    kind: 'text',
    title: { 'zh-CN': '电子邮箱', en: 'Email' },
    synonyms: ['邮箱', 'E-mail'],
    longest: 200,
    example: 'wangmm@example.com',
  },
  {
    name: 'unit',
    kind: 'text',
    title: { 'zh-CN': '所在单位', en: 'Unit' },
    synonyms: ['单位', '部门', '工作单位', '所属单位'],
    isRequired: true,
    longest: 500,
    example: '某开发区/招商局',
  },
  {
    name: 'roles',
    kind: 'text',
    title: { 'zh-CN': '角色', en: 'Roles' },
    synonyms: ['系统角色', '用户角色'],
    isRequired: true,
    longest: 500,
    example: '招商专员、招商大使',
  },
  {
    name: 'positions',
    kind: 'text',
    title: { 'zh-CN': '岗位', en: 'Positions' },
    synonyms: ['职务', '单位岗位'],
    longest: 500,
    example: '联络员',
  },
];

/** 单位名册, the one above before those below it. */
export const UNIT_FIELDS: Fields = [
  {
    name: 'name',
    kind: 'text',
    title: { 'zh-CN': '单位名称', en: 'Unit' },
    synonyms: ['单位', '部门名称', '机构名称'],
    isRequired: true,
    longest: 100,
    example: '投资促进局',
  },
  {
    name: 'kind',
    kind: 'choice',
    title: { 'zh-CN': '单位类别', en: 'Kind' },
    synonyms: ['类别', '单位类型', '类型'],
    isRequired: true,
    choices: choicesOf(KIND_NAMES),
    example: '部门',
  },
  {
    name: 'parent',
    kind: 'text',
    title: { 'zh-CN': '上级单位', en: 'Unit above' },
    synonyms: ['上级', '主管单位', '隶属单位'],
    isRequired: true,
    longest: 500,
    example: '某开发区',
  },
];

/** What several words in one cell mean; null when one of them is none of ours. */
export function codesIn<Code extends string>(text: unknown, names: Readonly<Record<Code, string>>): Code[] | null {
  const words =
    typeof text === 'string'
      ? text
          .normalize('NFKC')
          .split(/[、,;/\s]+/)
          .filter((word) => word !== '')
      : [];
  const entries = Object.entries(names) as Array<[Code, string]>;
  const codes = words.map((word) => entries.find(([code, name]) => word === name || word.toUpperCase() === code)?.[0]);
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : null;
}

function choicesOf(names: Readonly<Record<string, readonly string[]>>): Choice[] {
  return Object.entries(names).map(([value, spoken]) => ({ value, names: spoken }));
}
