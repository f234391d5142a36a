import { storedArea, storedMoney } from '../../ui/inputs/quantity-rules';
import type { ReportLead, SourceKind } from './api/types';

/** The form's fields as typed; amounts and areas are turned into the stored unit when they are sent. */
export interface CaptureValues {
  investorName: string;
  summary: string;
  contactName?: string;
  contactTitle?: string;
  contactPhone?: string;
  intendedInvestment?: string;
  landAreaM2?: string;
  spaceAreaM2?: string;
  industryCode?: string;
  sourceKind?: SourceKind;
  sourceDetail?: string;
  chain?: string;
  anchorFirm?: string;
  isKey?: boolean;
  isConfidential?: boolean;
  anonymousDescription?: string;
}

export function toReport(values: CaptureValues): ReportLead {
  const { investorName, summary, isKey, isConfidential, ...rest } = values;
  const details = {
    ...rest,
    intendedInvestment: storedMoney(rest.intendedInvestment),
    landAreaM2: storedArea(rest.landAreaM2),
    spaceAreaM2: storedArea(rest.spaceAreaM2),
    anonymousDescription: isConfidential ? rest.anonymousDescription : undefined,
  };
  const given = Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  return {
    investorName: investorName.trim(),
    summary: summary.trim(),
    ...given,
    ...(isKey ? { isKey } : {}),
    ...(isConfidential ? { isConfidential } : {}),
  };
}
