import { api, unwrap } from '../../../api/client';

/** Takes the year's public holidays from the release. */
export async function loadYear(year: number): Promise<void> {
  await unwrap(api.POST('/api/v1/calendar/years/{year}/load', { params: { path: { year } } }));
}
