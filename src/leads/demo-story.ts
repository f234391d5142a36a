import type { LeadStage } from './lead-stage.js';
import type { CloseReason, SourceKind } from './lead-vocabulary.js';

/** What becomes of a made-up lead. */
export type DemoFate = 'watched' | 'negotiating' | 'triaged' | 'reported' | 'pooled' | 'closed';

export interface DemoStory {
  fate: DemoFate;
  stage: LeadStage;
  investorName: string;
  summary: string;
  industryCode: string;
  chain: string;
  /** Yuan. */
  intendedInvestment: string;
  landAreaM2: string | null;
  spaceAreaM2: string | null;
  sourceKind: SourceKind;
  contactName: string;
  contactPhone: string;
  isKey: boolean;
  isConfidential: boolean;
  /** Days before today on which it was reported. */
  age: number;
  /** Days before today of the last talk; null before the first. */
  lastContact: number | null;
  closeReason: CloseReason | null;
}

/** 37 watched leads in negotiation, the zone's headline, among some 120 others. */
const FATES: ReadonlyArray<readonly [DemoFate, number]> = [
  ['watched', 37],
  ['negotiating', 24],
  ['triaged', 28],
  ['reported', 24],
  ['pooled', 14],
  ['closed', 30],
];

export const DEMO_LEADS = FATES.reduce((sum, [, count]) => sum + count, 0);

const STAGE_OF: Readonly<Record<DemoFate, LeadStage>> = {
  watched: 'NEGOTIATING',
  negotiating: 'NEGOTIATING',
  triaged: 'TRIAGED',
  reported: 'REPORTED',
  pooled: 'TRIAGED',
  closed: 'CLOSED',
};

const PLACES = ['福州', '厦门', '深圳', '杭州', '上海', '苏州', '武汉', '成都', '东莞', '宁波', '合肥'];
const BRANDS = ['云岚', '星澜', '拓岩', '海穹', '晨屿', '启闽', '恒溪', '远樟', '瑞礁', '泽榕', '明堤', '锐汐', '澄麓'];
const TRADES = [
  { name: '光电科技', code: 'C39', chain: '芯片光电', wish: '拟建光模块封装测试产线' },
  { name: '生物医药', code: 'C27', chain: '生物医药', wish: '拟设研发中心和制剂车间' },
  { name: '软件信息', code: 'I65', chain: '软件信息', wish: '拟设区域总部，需办公载体' },
  { name: '新能源材料', code: 'C38', chain: '新能源', wish: '拟建储能电芯材料项目' },
  { name: '智能装备', code: 'C35', chain: '高端装备', wish: '拟建智能装备生产基地' },
  { name: '冷链物流', code: 'G59', chain: '现代物流', wish: '拟建海产品冷链分拨中心' },
  { name: '数字文创', code: 'R87', chain: '数字文创', wish: '拟落户数字内容制作团队' },
];
const SURNAMES = ['陈', '林', '黄', '郑', '吴', '许', '蔡'];
const SOURCES: readonly SourceKind[] = [
  'VISIT',
  'REFERRAL',
  'EVENT',
  'ASSOCIATION',
  'ANCHOR_FIRM',
  'OUTPOST',
  'AGENCY',
];
const CLOSE_REASONS: readonly CloseReason[] = ['WENT_ELSEWHERE', 'INVESTOR_WITHDREW', 'UNSUITABLE', 'NO_LAND_OR_SPACE'];
/** How long ago each fate was reported at most, and how long the last talk is past at most. */
const SPANS: Readonly<Record<DemoFate, { age: number; contact: number | null }>> = {
  watched: { age: 150, contact: 12 },
  negotiating: { age: 170, contact: 40 },
  triaged: { age: 45, contact: 25 },
  reported: { age: 6, contact: null },
  pooled: { age: 200, contact: 90 },
  closed: { age: 260, contact: 120 },
};

/** The same story for the same number, so that an interrupted load goes on where it stopped. */
export function demoStory(index: number): DemoStory {
  const fate = fateOf(index);
  const span = SPANS[fate];
  const trade = pick(TRADES, index);
  const age = 1 + ((index * 37) % span.age);
  const wantsLand = index % 3 !== 2;
  return {
    fate,
    stage: STAGE_OF[fate],
    investorName: `${pick(PLACES, index * 7)}${pick(BRANDS, index)}${trade.name}有限公司（演示${index + 1}）`,
    summary: trade.wish,
    industryCode: trade.code,
    chain: trade.chain,
    intendedInvestment: String(((index * 53) % 120) * 10_000_000 + 30_000_000),
    landAreaM2: wantsLand ? String(20_000 + ((index * 17) % 90) * 1_000) : null,
    spaceAreaM2: wantsLand ? null : String(800 + ((index * 13) % 60) * 100),
    sourceKind: pick(SOURCES, index),
    contactName: `${pick(SURNAMES, index)}经理（演示）`,
    contactPhone: `139000${String(index % 100_000).padStart(5, '0')}`,
    isKey: fate === 'watched' ? index % 2 === 0 : index % 11 === 0,
    isConfidential: fate === 'negotiating' && index % 5 === 0,
    age,
    lastContact: span.contact === null ? null : Math.min(age, 1 + ((index * 29) % span.contact)),
    closeReason: fate === 'closed' ? pick(CLOSE_REASONS, index) : null,
  };
}

/** Beyond the zone's own leads the fates repeat: for measurements with many. */
function fateOf(index: number): DemoFate {
  let place = index % DEMO_LEADS;
  for (const [fate, count] of FATES) {
    if (place < count) {
      return fate;
    }
    place -= count;
  }
  throw new RangeError(`no fate for ${index}`);
}

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) {
    throw new RangeError('nothing to pick from');
  }
  return value;
}
