import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../api/client';
import type { OfficeHours, OfficeHoursPeriod } from './types';
import { calendarKey } from './years';

export function useOfficeHours(): UseQueryResult<OfficeHours> {
  return useQuery({
    queryKey: [...calendarKey, 'office-hours'],
    queryFn: () => unwrap(api.GET('/api/v1/calendar/office-hours')),
  });
}

export async function setOfficeHours(revision: number, periods: OfficeHoursPeriod[]): Promise<void> {
  await unwrap(api.PUT('/api/v1/calendar/office-hours', { headers: ifMatch(revision), body: { periods } }));
}
