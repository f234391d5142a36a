import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { CalendarYear, CalendarYears } from './types';

export const calendarKey = ['calendar'] as const;

export function useYears(): UseQueryResult<CalendarYears> {
  return useQuery({
    queryKey: [...calendarKey, 'years'],
    queryFn: () => unwrap(api.GET('/api/v1/calendar/years')),
  });
}

export function useYear(year: number): UseQueryResult<CalendarYear> {
  return useQuery({
    queryKey: [...calendarKey, 'year', year],
    queryFn: () => unwrap(api.GET('/api/v1/calendar/years/{year}', { params: { path: { year } } })),
  });
}
