import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from './client';

/** Series in which documents are numbered, as the administrator has set them. */
export function useSeries(): string[] {
  const series = useQuery({
    queryKey: ['settings', 'document.series'],
    queryFn: async () => {
      const { items } = await unwrap(api.GET('/api/v1/settings'));
      return textsIn(items.find(({ key }) => key === 'document.series')?.value);
    },
  });
  return series.data ?? [];
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
