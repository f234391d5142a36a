import { LeaderToday } from '../features/leadership/today-panel';
import { TodayPage } from '../features/today/today.page';

/** Everybody's day, and a leader's own part of it. */
export function DayPage() {
  return <TodayPage first={<LeaderToday />} />;
}
