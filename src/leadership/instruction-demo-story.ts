import type { DemoTaskStory } from '../tasks/index.js';
import type { InstructionState } from './instruction-state.js';

/** A made-up instruction, in days before and after today. */
export interface InstructionStory {
  words: string;
  /** Null: it was written on a lead. */
  subject: string | null;
  isConfidential: boolean;
  state: InstructionState;
  /** Days ago on which it was written. */
  age: number;
  /** Days from today until which the leader hears what came of it; below 0 that is over. */
  dueIn: number;
  /** What the leader was told: at the end, or on the way. */
  report: string | null;
  tasks: readonly DemoTaskStory[];
}

const onPaper = { isConfidential: false, report: null } as const;
const onLead = { ...onPaper, subject: null } as const;

type Part = Omit<DemoTaskStory, 'source' | 'issuer'>;
const part = (told: Part): DemoTaskStory => ({ ...told, source: 'INSTRUCTION', issuer: 'dispatcher' });

export const INSTRUCTION_STORIES: readonly InstructionStory[] = [
  {
    ...onPaper,
    words: '请投促局会同有关部门研究，提出意见报我。（演示）',
    subject: '《关于演示新能源项目用地需求的报告》',
    state: 'RECEIVED',
    age: 0,
    dueIn: 9,
    tasks: [],
  },
  {
    ...onLead,
    words: '请自然资源局、住建局抓紧办理，确保按期交地。（演示）',
    state: 'IN_PROGRESS',
    age: 3,
    dueIn: 4,
    report: '自然资源局已完成外业测量，住建局方案本周上会。（演示）',
    tasks: [
      part({
        words: '请自然资源局、住建局抓紧办理，确保按期交地。（演示）',
        lead: 'land',
        state: 'IN_PROGRESS',
        age: 3,
        dueIn: 2,
        handler: 'handler',
        progress: '已完成外业测量，正在核对四至（演示）',
      }),
      part({ words: '拿出演示地块临时道路方案（演示）', lead: 'construction', age: 3, dueIn: 2 }),
    ],
  },
  {
    ...onPaper,
    words: '请供电公司牵头，一周内明确供电方案。（演示）',
    subject: '《关于演示项目用电容量的请示》',
    state: 'IN_PROGRESS',
    age: 12,
    dueIn: -3,
    tasks: [
      part({
        words: '请供电公司牵头，一周内明确供电方案。（演示）',
        lead: 'power',
        supporting: ['construction'],
        state: 'ACKNOWLEDGED',
        isForUnit: true,
        age: 12,
        dueIn: -5,
        urged: 1,
      }),
    ],
  },
  {
    ...onPaper,
    words: '所提三件事都要有着落，限期报结果。（演示）',
    subject: '《演示企业座谈会反映问题汇总》',
    state: 'ANSWERED',
    age: 8,
    dueIn: 1,
    tasks: [
      part({
        words: '答复演示企业不动产登记问题（演示）',
        lead: 'land',
        state: 'ANSWERED',
        age: 8,
        dueIn: 1,
        handler: 'handler',
        answer: '已出具登记受理单，10 日内领证（演示）',
      }),
      part({
        words: '答复演示企业环评衔接问题（演示）',
        lead: 'environment',
        state: 'ANSWERED',
        isForUnit: true,
        age: 8,
        dueIn: 1,
        answer: '已一次性告知所缺材料（演示）',
      }),
    ],
  },
  {
    ...onLead,
    words: '用工问题请企业服务中心对接解决。（演示）',
    state: 'HANDLED',
    age: 10,
    dueIn: 0,
    tasks: [
      part({
        words: '用工问题请企业服务中心对接解决。（演示）',
        lead: 'service',
        state: 'CLOSED',
        age: 10,
        dueIn: -1,
        handler: 'coordinator',
        answer: '已对接两所职业院校，首批 60 人到岗（演示）',
      }),
    ],
  },
  {
    ...onPaper,
    words: '同意，请演示东镇抓好落实。（演示）',
    subject: '《关于清理演示产业园周边占道的方案》',
    state: 'REPORTED',
    age: 25,
    dueIn: -6,
    report: '占道 6 处已全部清理，建立每周巡查机制。（演示）',
    tasks: [
      part({
        words: '同意，请演示东镇抓好落实。（演示）',
        lead: 'east',
        state: 'CLOSED',
        age: 25,
        dueIn: -8,
        handler: 'officer',
        answer: '6 处占道已全部清理（演示）',
      }),
    ],
  },
  {
    words: '此项目严格控制知悉范围，用地由自然资源局专人对接。（演示）',
    subject: null,
    isConfidential: true,
    state: 'IN_PROGRESS',
    age: 2,
    dueIn: 6,
    report: null,
    tasks: [
      part({ words: '核查演示五号地块可供面积，专人报送（演示）', lead: 'land', age: 2, dueIn: 3, handler: 'handler' }),
    ],
  },
];
