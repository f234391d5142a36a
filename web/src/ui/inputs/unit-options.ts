import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';

interface UnitOption {
  value: string;
  label: string;
}

/** All units of the zone as choices, each after the one above it. */
export function useUnitOptions(): UnitOption[] {
  const units = useQuery({
    queryKey: ['units'],
    queryFn: async () => (await unwrap(api.GET('/api/v1/units'))).items,
    staleTime: 60_000,
  });
  return (units.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
