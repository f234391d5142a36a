import type { DatabaseCheck, Finding } from '../platform/doctor/index.js';
import { defineMessages } from '../platform/i18n/index.js';

defineMessages({
  'doctor.reminders': { 'zh-CN': '没有迟发的提醒', en: 'No reminder is late' },
  'doctor.reminders-late': {
    'zh-CN':
      '有 {count} 个期限应当提醒而未提醒，最早已迟 {minutes} 分钟。请确认有工作进程（ROLE=worker 或 all）在运行。',
    en: '{count} limits wait to be looked at, the oldest for {minutes} min. See that a process with ROLE=worker or all is running.',
  },
  'doctor.reminders-dead': {
    'zh-CN': '有 {count} 个期限多次处理失败。请在系统页面查看并重试。',
    en: '{count} limits were given up after many failures. Look at the system page and retry them.',
  },
});

/** The sweep comes every minute. */
const LATE_MINUTES = 3;

/** What is overdue in PostgreSQL shows a stuck system although its queues look well (`promises.md` 22). */
export const checkOverdueReminders: DatabaseCheck = async ({ runtime }): Promise<Finding> => {
  const [found] = await runtime.query<{ late: number; minutes: number; dead: number }>(
    `select count(*) filter (where waiting)::int as late,
            coalesce(ceil(extract(epoch from max(age) filter (where waiting)) / 60), 0)::int as minutes,
            count(*) filter (where open_limit.dead_at is not null)::int as dead
     from open_limit cross join lateral (select business_now() - open_limit.look_at as age) as looked
     cross join lateral (select open_limit.dead_at is null and age > $1 * interval '1 minute' as waiting) as state`,
    [LATE_MINUTES],
  );
  const { late = 0, minutes = 0, dead = 0 } = found ?? {};
  if (late > 0) {
    return { verdict: 'warn', code: 'doctor.reminders-late', params: { count: late, minutes } };
  }
  return dead > 0
    ? { verdict: 'warn', code: 'doctor.reminders-dead', params: { count: dead } }
    : { verdict: 'ok', code: 'doctor.reminders' };
};
