import type { SqlParameters } from '../platform/database/index.js';
import type { KeysetPosition } from '../platform/http/index.js';
import type { LeadSort, ListLeads } from './leads.list.schemas.js';
import type { LeadScope } from './leads.scope.js';

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

/**
 * An order on `lead`. To readers who know some leads by their code alone, codes stand for names, and codes follow the
 * first report: any mixture of the two would have no index.
 */
export function orderOf(sort: ListLeads['sort'], scope: LeadScope): LeadOrder {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const asked = sort.replace(/^-/, '') as LeadSort;
  const key = asked === 'name' && scope.hidesNames() ? 'firstReportedAt' : asked;
  return { ...EXPRESSIONS[key], direction };
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
