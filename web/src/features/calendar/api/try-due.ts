import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { DueAnswer, LimitUnit } from './types';
import { calendarKey } from './years';

export interface DueQuestion {
  start: string;
  limit: number;
  unit: LimitUnit;
}

/** When a limit that began then would end, and why. */
export function useTryDue(question: DueQuestion | undefined): UseQueryResult<DueAnswer> {
  return useQuery({
    queryKey: [...calendarKey, 'due', question],
    queryFn: question ? () => unwrap(api.GET('/api/v1/calendar/due', { params: { query: question } })) : skipToken,
  });
}
