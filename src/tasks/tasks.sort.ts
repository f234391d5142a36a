import type { SqlParameters } from '../platform/database/index.js';
import type { KeysetPosition } from '../platform/http/index.js';
import type { ListTasks, TaskSort } from './tasks.list.schemas.js';

/** An order on `task`; each has its index, `id` breaks ties. */
export interface TaskOrder {
  column: string;
  by: string;
  direction: 'asc' | 'desc';
}

const COLUMNS: Readonly<Record<TaskSort, string>> = { issuedAt: 'task.issued_at', dueAt: 'task.due_at' };

export function orderOf(sort: ListTasks['sort']): TaskOrder {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const column = COLUMNS[sort.replace(/^-/, '') as TaskSort];
  return { column, direction, by: `${column} ${direction}, task.id ${direction}` };
}

/** Rows behind the last one of the page before. */
export function afterPosition(
  { column, direction }: TaskOrder,
  [value, id]: KeysetPosition,
  parameters: SqlParameters,
): string {
  const comparison = direction === 'desc' ? '<' : '>';
  return `(${column}, task.id) ${comparison} (${parameters.add(value)}::timestamptz, ${parameters.add(id)}::uuid)`;
}
