import { api, ifMatch, unwrap } from '../../../api/client';

export interface DayChange {
  date: string;
  isWorkday: boolean;
  name: string | null;
}

/** Changes one day; open limits are computed anew, each change logged. */
export async function changeDay(revision: number, { date, ...body }: DayChange): Promise<void> {
  await unwrap(
    api.PUT('/api/v1/calendar/days/{date}', { params: { path: { date } }, headers: ifMatch(revision), body }),
  );
}
