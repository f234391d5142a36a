import { firmIn } from './pasted-firm';
import { personIn } from './pasted-person';
import { phoneIn, withoutPhones } from './pasted-phone';
import { placeIn } from './pasted-place';
import { areasIn, moneyIn } from './pasted-quantities';

/** What rules find in a text that somebody pasted from a chat. Everything in it is a guess until a person has looked. */
export interface PastedLead {
  investorName?: string;
  contactName?: string;
  contactTitle?: string;
  contactPhone?: string;
  intendedInvestment?: string;
  landAreaM2?: string;
  spaceAreaM2?: string;
  preferredPlace?: string;
  summary: string;
}

const longestSummary = 1_000;

/** The same text always gives the same answer; nothing is looked up anywhere. */
export function readPasted(text: string): PastedLead {
  const plain = text.normalize('NFKC').replaceAll(/[\p{Cf}\r]/gu, '');
  const investorName = firmIn(plain);
  const { name, title } = personIn(plain, investorName);
  const { land, space } = areasIn(plain);
  const found = {
    investorName,
    contactName: name,
    contactTitle: title,
    contactPhone: phoneIn(plain),
    intendedInvestment: moneyIn(plain),
    landAreaM2: land,
    spaceAreaM2: space,
    preferredPlace: placeIn(plain, investorName),
  };
  return { ...onlyFilled(found), summary: summaryOf(text) };
}

function onlyFilled(found: Record<string, string | undefined>): Partial<PastedLead> {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
}

/** The text in one line, without numbers, which have a field of their own. */
function summaryOf(text: string): string {
  const line = withoutPhones(
    text.replaceAll(/[＋－０-９]/g, (wide) => wide.normalize('NFKC')).replaceAll(/\p{Cf}/gu, ''),
  )
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('；');
  return Array.from(line).slice(0, longestSummary).join('');
}
