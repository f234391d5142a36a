import type { SeededDemo } from '../identity/index.js';
import type { TaskState } from './task-state.js';
import type { TaskRequestKind, TaskSourceKind } from './task-vocabulary.js';

type UnitCode = keyof SeededDemo['units'];
type Username = keyof SeededDemo['people'];

/** A made-up task, in days before and after today. */
export interface TaskStory {
  words: string;
  source: TaskSourceKind;
  note: string | null;
  issuer: Username;
  lead: UnitCode;
  supporting: readonly UnitCode[];
  state: TaskState;
  /** Days ago on which it was issued. */
  age: number;
  /** Days from today on which it is due; below 0 that is over. */
  dueIn: number;
  handler: Username | null;
  progress: string | null;
  answer: string | null;
  /** Entered for the unit (代录): the unit has no account here. */
  isForUnit: boolean;
  asks: TaskRequestKind | null;
  urged: number;
  isSupervised: boolean;
  reopened: number;
}

const plain = {
  note: null,
  issuer: 'coordinator',
  supporting: [],
  state: 'ISSUED',
  handler: null,
  progress: null,
  answer: null,
  isForUnit: false,
  asks: null,
  urged: 0,
  isSupervised: false,
  reopened: 0,
} as const satisfies Partial<TaskStory>;

/** What must be told of a made-up task. */
export type Told = Pick<TaskStory, 'words' | 'source' | 'lead' | 'age' | 'dueIn'> & Partial<TaskStory>;

const STORIES: readonly Told[] = [
  {
    words: '由自然资源局牵头，完成演示一号地块勘界并移交用地红线图（演示）',
    source: 'RESOLUTION',
    note: '第三次项目专题会议纪要 二（一）',
    lead: 'land',
    supporting: ['east', 'construction'],
    state: 'IN_PROGRESS',
    age: 9,
    dueIn: 0,
    handler: 'handler',
    progress: '已完成外业测量，正在核对四至（演示）',
  },
  {
    words: '协调演示二号地块 18 亩林地占用审批，明确办结时间（演示）',
    source: 'INSTRUCTION',
    note: '管委会主要领导批示（演示）',
    issuer: 'leader',
    lead: 'land',
    supporting: ['environment'],
    state: 'IN_PROGRESS',
    age: 16,
    dueIn: -4,
    handler: 'handler',
    progress: '材料已报上级部门，等待补正意见（演示）',
    urged: 2,
    isSupervised: true,
  },
  {
    words: '出具演示三号地块规划条件，供项目方开展方案设计（演示）',
    source: 'BLOCKER',
    lead: 'land',
    state: 'ACKNOWLEDGED',
    age: 6,
    dueIn: -1,
    handler: 'handler',
    urged: 1,
  },
  {
    words: '提供近三年工业用地出让均价，用于招商洽谈（演示）',
    source: 'OWN',
    issuer: 'dispatcher',
    lead: 'land',
    age: 1,
    dueIn: 4,
  },
  {
    words: '现场核实演示产业园东侧边角地权属，形成书面意见（演示）',
    source: 'ON_SITE',
    issuer: 'leader',
    lead: 'land',
    age: 2,
    dueIn: 8,
    asks: 'OBJECTION',
  },
  {
    words: '办理演示四号地块临时用地手续（演示）',
    source: 'RESOLUTION',
    note: '第三次项目专题会议纪要 二（四）',
    lead: 'land',
    state: 'IN_PROGRESS',
    age: 12,
    dueIn: 2,
    handler: 'handler',
    asks: 'EXTENSION',
    progress: '村集体同意书已签，等待镇里盖章（演示）',
  },
  {
    words: '梳理全区批而未供土地清单并提出处置建议（演示）',
    source: 'CHECK_UP',
    lead: 'land',
    state: 'ANSWERED',
    age: 20,
    dueIn: 1,
    handler: 'handler',
    answer: '已形成清单 12 宗、合计 346 亩，处置建议见附件（演示）',
  },
  {
    words: '完成演示五号项目不动产权证办理（演示）',
    source: 'VISIT',
    lead: 'land',
    state: 'CLOSED',
    age: 32,
    dueIn: -10,
    handler: 'handler',
    answer: '产权证已于窗口领取（演示）',
  },
  {
    words: '排查演示工业路沿线 3 家企业堆场占道问题（演示）',
    source: 'ON_SITE',
    lead: 'east',
    supporting: ['construction'],
    state: 'IN_PROGRESS',
    age: 5,
    dueIn: 0,
    handler: 'officer',
    progress: '已约谈两家，第三家本周内清理（演示）',
  },
  {
    words: '完成演示一期 6 户房屋征迁协议签订（演示）',
    source: 'BLOCKER',
    issuer: 'leader',
    lead: 'east',
    supporting: ['land'],
    state: 'IN_PROGRESS',
    age: 25,
    dueIn: -6,
    handler: 'officer',
    progress: '剩余 2 户，正在做最后一轮协商（演示）',
    urged: 3,
    isSupervised: true,
    reopened: 1,
  },
  {
    words: '收集镇内闲置厂房信息，逐栋填报面积和层高（演示）',
    source: 'OWN',
    issuer: 'dispatcher',
    lead: 'east',
    age: 1,
    dueIn: 6,
  },
  {
    words: '陪同演示新能源企业考察两处备选地块（演示）',
    source: 'VISIT',
    issuer: 'dispatcher',
    lead: 'east',
    state: 'ANSWERED',
    age: 8,
    dueIn: 2,
    handler: 'officer',
    answer: '已考察，企业倾向东侧地块，要求 10 千伏双回路（演示）',
  },
  {
    words: '解决演示标准厂房 3 号楼临时用电容量不足问题（演示）',
    source: 'VISIT',
    lead: 'power',
    supporting: ['construction', 'park-company'],
    state: 'ANSWERED',
    age: 10,
    dueIn: 1,
    answer: '新增箱变一台，已于上周送电（演示）',
    isForUnit: true,
  },
  {
    words: '完成演示大道污水管网连通工程施工许可办理（演示）',
    source: 'RESOLUTION',
    note: '第二次项目专题会议纪要 三（二）',
    lead: 'construction',
    supporting: ['environment', 'land'],
    age: 3,
    dueIn: 12,
  },
  {
    words: '对演示涂装项目环评审批时限作出书面答复（演示）',
    source: 'INSTRUCTION',
    issuer: 'leader',
    lead: 'environment',
    age: 7,
    dueIn: -2,
    urged: 1,
  },
  {
    words: '核定演示创新园二期可招商面积并更新载体台账（演示）',
    source: 'CHECK_UP',
    lead: 'park-company',
    state: 'ACKNOWLEDGED',
    age: 4,
    dueIn: 5,
    isForUnit: true,
  },
  {
    words: '形成演示光电产业链招商目标企业清单（演示）',
    source: 'RESOLUTION',
    issuer: 'leader',
    lead: 'investment',
    supporting: ['outpost', 'chain'],
    state: 'IN_PROGRESS',
    age: 11,
    dueIn: 3,
    handler: 'dispatcher',
    progress: '已梳理 46 家，正在核对投资意向（演示）',
  },
  { words: '报送上月招商活动开展情况（演示）', source: 'OWN', issuer: 'leader', lead: 'investment', age: 2, dueIn: 0 },
  {
    words: '牵头召开演示医药项目“一企一议”协调会并印发纪要（演示）',
    source: 'INSTRUCTION',
    issuer: 'leader',
    lead: 'service',
    supporting: ['land', 'environment'],
    state: 'ACKNOWLEDGED',
    age: 4,
    dueIn: 2,
    handler: 'coordinator',
  },
  {
    words: '汇总企业用工需求，对接两所职业院校（演示）',
    source: 'VISIT',
    issuer: 'leader',
    lead: 'service',
    state: 'CLOSED',
    age: 40,
    dueIn: -20,
    handler: 'coordinator',
    answer: '已组织两场专场招聘，签约 83 人（演示）',
  },
  {
    words: '清理演示西镇园区道路两侧违建 4 处（演示）',
    source: 'ON_SITE',
    lead: 'west',
    state: 'CLOSED',
    age: 28,
    dueIn: -12,
    answer: '4 处已全部拆除，现场已清运（演示）',
    isForUnit: true,
  },
  {
    words: '协调演示冷链项目通信基站迁改（演示）',
    source: 'BLOCKER',
    lead: 'west',
    supporting: ['power'],
    state: 'CANCELLED',
    age: 15,
    dueIn: -3,
  },
];

export const DEMO_TASKS = STORIES.length;

/** The same story for the same number. */
export function taskStory(index: number): TaskStory {
  const told = STORIES[index % STORIES.length];
  if (!told) {
    throw new RangeError(`no story ${index}`);
  }
  return storyOf(told);
}

export function storyOf(told: Told): TaskStory {
  return { ...plain, ...told };
}
