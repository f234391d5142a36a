import type { ListQuery } from '../../api/list';
import type { Filter } from '../list/list-types';
import { keysOf } from '../list/use-list-state';

/** The filters of a list as the sheets of its module take them: several choices are a list, flags are true or false. */
export function sheetFilterOf(filters: readonly Filter[], query: ListQuery): Record<string, unknown> {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value.length > 0);
  return Object.fromEntries(
    asked.map(([key, value = '']) => [
      key,
      valueOf(
        filters.find((one) => keysOf(one).includes(key)),
        value,
      ),
    ]),
  );
}

function valueOf(filter: Filter | undefined, value: string | string[]): unknown {
  const values = [value].flat();
  if (filter?.kind === 'choices') {
    return values;
  }
  return filter?.kind === 'flag' ? values[0] === 'true' : values[0];
}
