import { areaText, moneyText } from '../../lib/quantity';
import { storedArea, storedMoney } from '../../ui/inputs/quantity-rules';
import type { ReportLead, SourceKind } from './api/types';
import { uncheckedOf, type Pasted } from './paste/pasted-fields';

/** The form's fields as typed; amounts and areas are turned into the stored unit when they are sent. */
export interface CaptureValues {
  investorName?: string;
  summary?: string;
  contactName?: string;
  contactTitle?: string;
  contactPhone?: string;
  intendedInvestment?: string;
  landAreaM2?: string;
  spaceAreaM2?: string;
  preferredPlace?: string;
  industryCode?: string;
  sourceKind?: SourceKind;
  sourceDetail?: string;
  chain?: string;
  anchorFirm?: string;
  isKey?: boolean;
  isConfidential?: boolean;
  anonymousDescription?: string;
  pasted?: Pasted | undefined;
}

export function toReport(values: CaptureValues): ReportLead {
  const { isKey, isConfidential, pasted, ...rest } = values;
  const details = {
    ...rest,
    intendedInvestment: storedMoney(rest.intendedInvestment),
    landAreaM2: storedArea(rest.landAreaM2),
    spaceAreaM2: storedArea(rest.spaceAreaM2),
    anonymousDescription: isConfidential ? rest.anonymousDescription : undefined,
  };
  const given = Object.entries(details).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [[name, value.trim()]],
  );
  return {
    ...Object.fromEntries(given),
    ...(isKey ? { isKey } : {}),
    ...(isConfidential ? { isConfidential } : {}),
    ...(pasted ? { pastedText: pasted.text.trim(), uncheckedFields: uncheckedOf(pasted, values) } : {}),
  };
}

/** A report that waits, back in the form: what it was pasted from goes along. */
export function fromReport(report: ReportLead): CaptureValues {
  const { intendedInvestment, landAreaM2, spaceAreaM2, pastedText, uncheckedFields = [], ...rest } = report;
  const words = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean'),
  );
  const values: CaptureValues = {
    ...words,
    ...(intendedInvestment ? { intendedInvestment: moneyText(intendedInvestment) } : {}),
    ...(landAreaM2 ? { landAreaM2: areaText(landAreaM2) } : {}),
    ...(spaceAreaM2 ? { spaceAreaM2: areaText(spaceAreaM2) } : {}),
  };
  const filled = Object.fromEntries(uncheckedFields.map((field) => [field, values[field]]));
  return pastedText === undefined ? values : { ...values, pasted: { text: pastedText, filled, checked: [] } };
}
