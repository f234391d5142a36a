import { areaText, moneyText } from '../../../lib/quantity';
import type { LeadView } from '../api/types';
import { readPasted } from './pasted-lead';

export type PastedField = LeadView['uncheckedFields'][number];

/** What the form keeps of a paste: the text as it was, what rules made of it, and what somebody has looked at. */
export interface Pasted {
  text: string;
  filled: Partial<Record<PastedField, string>>;
  checked: PastedField[];
}

/** As the fields of the form show it: amounts and areas in the words of people. */
export function pastedFrom(text: string): Pasted {
  const { intendedInvestment, landAreaM2, spaceAreaM2, ...words } = readPasted(text);
  const quantities = {
    ...(intendedInvestment ? { intendedInvestment: moneyText(intendedInvestment) } : {}),
    ...(landAreaM2 ? { landAreaM2: areaText(landAreaM2) } : {}),
    ...(spaceAreaM2 ? { spaceAreaM2: areaText(spaceAreaM2) } : {}),
  };
  return { text, filled: { ...words, ...quantities }, checked: [] };
}

/** Filled in by rules, and neither ticked nor typed over. */
export function uncheckedOf(
  pasted: Pasted | undefined,
  values: Readonly<Partial<Record<PastedField, string | undefined>>>,
): PastedField[] {
  if (!pasted) {
    return [];
  }
  const fields = Object.keys(pasted.filled) as PastedField[];
  return fields.filter((field) => !pasted.checked.includes(field) && values[field] === pasted.filled[field]);
}
