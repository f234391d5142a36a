import type { SqlParameters } from '../platform/database/index.js';
import type { KeysetPosition } from '../platform/http/index.js';
import type { LeadSort, ListLeads } from './leads.list.schemas.js';

/** The order of a list; each has its index, `id` breaks ties. */
export interface LeadOrder {
  /** SQL expression on `lead`. */
  expression: string;
  /** Its SQL type, since a cursor carries text. */
  type: 'timestamptz' | 'text' | 'numeric';
  direction: 'asc' | 'desc';
}

const EXPRESSIONS: Readonly<Record<LeadSort, Omit<LeadOrder, 'direction'>>> = {
  firstReportedAt: { expression: 'lead.first_reported_at', type: 'timestamptz' },
  lastContactAt: { expression: 'coalesce(lead.last_contact_at, lead.first_reported_at)', type: 'timestamptz' },
  name: { expression: 'lead.sort_name', type: 'text' },
  intendedInvestment: { expression: 'coalesce(lead.intended_investment, 0)', type: 'numeric' },
};

export function orderOf(sort: ListLeads['sort']): LeadOrder {
  const isDescending = sort.startsWith('-');
  const key = (isDescending ? sort.slice(1) : sort) as LeadSort;
  return { ...EXPRESSIONS[key], direction: isDescending ? 'desc' : 'asc' };
}

export function orderBy({ expression, direction }: LeadOrder): string {
  return `${expression} ${direction}, lead.id ${direction}`;
}

/** Rows behind the last one of the page before. */
export function afterPosition(order: LeadOrder, [value, id]: KeysetPosition, parameters: SqlParameters): string {
  const comparison = order.direction === 'desc' ? '<' : '>';
  return `(${order.expression}, lead.id) ${comparison}
    (${parameters.add(value)}::${order.type}, ${parameters.add(id)}::uuid)`;
}
