import { z } from 'zod';
import { defineSetting } from '../platform/settings/index.js';

const JIANGMEN = '江门市招商引资线索管理办法（2024）；原文以天、周计，按工作日执行';
const OWN_PRACTICE = '本系统默认值，参照同类招商系统 30/60 天提醒惯例，可按本区制度调整';
const days = z.int().min(1).max(250);

/** Working days within which the office answers a new lead and names one person. */
export const ackWorkingDays = daysOf('lead.ackWorkingDays', 1, JIANGMEN);
export const triageWorkingDays = daysOf('lead.triageWorkingDays', 3, JIANGMEN);
/** For a lead flagged as major (重点线索). */
export const majorTriageWorkingDays = daysOf('lead.majorTriageWorkingDays', 5, JIANGMEN);
/** Working days within which the introducer hears what became of the lead. */
export const feedbackWorkingDays = daysOf('lead.feedbackWorkingDays', 5, JIANGMEN);
export const followUpWorkingDays = daysOf('lead.followUpWorkingDays', 10, JIANGMEN);
/** Calendar days without contact after which the lead goes back to the pool; `lead.staleLadder` warns before. */
export const staleReleaseDays = daysOf('lead.staleReleaseDays', 60, OWN_PRACTICE);

/** Whether 工作秘密 may be entered at all (`architecture.md` 4.10). */
export const workSecretsAllowed = defineSetting({
  key: 'lead.workSecretsAllowed',
  schema: z.boolean(),
  defaultValue: false,
  source: '本系统为非涉密系统；是否允许录入工作秘密由本单位保密工作机构决定',
});

/**
 * The first day on which the system alone says who was first. Before it a person with `lead.backfill` may bring in
 * leads with the day of their original report and its basis on paper; it is set once, lest anybody open that door again.
 */
export const goLiveOn = defineSetting({
  key: 'lead.goLiveOn',
  schema: z.iso.date().nullable(),
  defaultValue: null,
  source: '由本区招商工作领导小组确定；只能设定一次，未设定前不能补录原首报日期',
  isSetOnce: true,
});

/** Days for which a 专属招商码 works, unless it is renewed or revoked before. */
export const leadCodeDays = defineSetting({
  key: 'lead.codeDays',
  schema: z.int().min(1).max(1_825),
  defaultValue: 365,
  source: '本系统默认值，与招商大使聘期一年一致，可按本区聘任办法调整',
});

function daysOf(key: string, defaultValue: number, source: string) {
  return defineSetting({ key, schema: days, defaultValue, source });
}
