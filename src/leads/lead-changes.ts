import type { Lead } from './lead.entity.js';
import type { EditLead } from './leads.schemas.js';

/** Of the contact the log says that it changed, never to what; keys are derived from what is logged anyway. */
const PERSONAL = new Set(['contactName', 'contactTitle', 'contactPhone']);

export interface LoggedChange {
  fields: string[];
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/**
 * What an edit leaves in the event log: all names of changed fields, and their values before and after unless they are
 * personal or the lead is confidential, before or after the edit.
 */
export function loggedChange(lead: Lead, fields: readonly string[], changes: Partial<Lead>): LoggedChange {
  const before: Record<string, unknown> = { ...lead };
  const after: Record<string, unknown> = { ...changes };
  const changed = fields.filter((field) => field === 'contactPhone' || before[field] !== after[field]);
  if (lead.isConfidential || changes.isConfidential === true) {
    return { fields: changed };
  }
  const shown = changed.filter((field) => !PERSONAL.has(field));
  return { fields: changed, before: pick(before, shown), after: pick(after, shown) };
}

type Checked = Pick<Lead, 'isUntyped' | 'uncheckedFields'>;

/**
 * What an edit settles besides its fields: what is written was looked at, what was checked never becomes unchecked
 * again, and a lead with a name and a sentence is typed up.
 */
export function checkedBy(lead: Pick<Lead, 'investorName' | 'summary' | 'uncheckedFields'>, input: EditLead): Checked {
  const { investorName = lead.investorName, summary = lead.summary, uncheckedFields = lead.uncheckedFields } = input;
  return {
    isUntyped: investorName === '' || summary === '',
    uncheckedFields: lead.uncheckedFields.filter((field) => uncheckedFields.includes(field) && !(field in input)),
  };
}

function pick(values: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}
