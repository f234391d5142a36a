export const LEAD_STAGES = ['REPORTED', 'TRIAGED', 'NEGOTIATING', 'CONVERTED', 'CLOSED'] as const;
export type LeadStage = (typeof LEAD_STAGES)[number];

/** Columns of the board; what is closed or became a project is no longer worked on. */
export const OPEN_STAGES = ['REPORTED', 'TRIAGED', 'NEGOTIATING'] as const satisfies readonly LeadStage[];

/** Which stage may follow which. CLOSED goes back to where it came from, by reopening alone. */
const MOVES: Readonly<Record<LeadStage, readonly LeadStage[]>> = {
  REPORTED: ['TRIAGED', 'CLOSED'],
  TRIAGED: ['NEGOTIATING', 'CLOSED'],
  NEGOTIATING: ['TRIAGED', 'CONVERTED', 'CLOSED'],
  CONVERTED: [],
  CLOSED: ['REPORTED', 'TRIAGED', 'NEGOTIATING'],
};

/** What a stage can require of a lead. */
export interface StageFacts {
  readonly investorName: string;
  readonly summary: string;
  readonly ownerId: string | null;
  readonly hasContact: boolean;
  readonly hasBeenContacted: boolean;
  readonly industryCode: string | null;
  readonly sourceKind: string | null;
  readonly intendedInvestment: string | null;
  readonly landAreaM2: string | null;
  readonly spaceAreaM2: string | null;
  readonly energy: string | null;
  readonly environment: string | null;
}

interface Requirement {
  /** Name of the field on the form, so that the checklist can link to it. */
  readonly field: string;
  readonly from: LeadStage;
  readonly isMet: (lead: StageFacts) => boolean;
}

/**
 * What a lead must hold from which stage on: the minimum content of a registered lead (Xuancheng 2024: investor,
 * outline, total investment, land, energy, environment), spread over its life so that reporting takes 30 seconds.
 */
const REQUIREMENTS: readonly Requirement[] = [
  { field: 'investorName', from: 'REPORTED', isMet: (lead) => isFilled(lead.investorName) },
  { field: 'summary', from: 'REPORTED', isMet: (lead) => isFilled(lead.summary) },
  { field: 'owner', from: 'NEGOTIATING', isMet: (lead) => lead.ownerId !== null },
  { field: 'contact', from: 'NEGOTIATING', isMet: (lead) => lead.hasContact },
  { field: 'followUp', from: 'NEGOTIATING', isMet: (lead) => lead.hasBeenContacted },
  { field: 'industryCode', from: 'NEGOTIATING', isMet: (lead) => isFilled(lead.industryCode) },
  { field: 'sourceKind', from: 'CONVERTED', isMet: (lead) => isFilled(lead.sourceKind) },
  { field: 'intendedInvestment', from: 'CONVERTED', isMet: (lead) => isFilled(lead.intendedInvestment) },
  {
    field: 'landOrSpace',
    from: 'CONVERTED',
    isMet: (lead) => isFilled(lead.landAreaM2) || isFilled(lead.spaceAreaM2),
  },
  { field: 'energy', from: 'CONVERTED', isMet: (lead) => isFilled(lead.energy) },
  { field: 'environment', from: 'CONVERTED', isMet: (lead) => isFilled(lead.environment) },
];

export interface ChecklistItem {
  field: string;
  requiredFrom: LeadStage;
  isMet: boolean;
}

export type StageAnswer = { ok: true } | { ok: false; isPossible: boolean; missing: string[] };

/** Every requirement with its stage and whether it is met: the checklist of the screen. */
export function checklistOf(lead: StageFacts): ChecklistItem[] {
  return REQUIREMENTS.map(({ field, from, isMet }) => ({ field, requiredFrom: from, isMet: isMet(lead) }));
}

/** May the lead go there, and if not, all that stands against it. Closing needs nothing but its reason. */
export function mayMove(lead: StageFacts, from: LeadStage, to: LeadStage): StageAnswer {
  const isPossible = MOVES[from].includes(to);
  const missing = to === 'CLOSED' ? [] : missingFor(lead, to);
  return isPossible && missing.length === 0 ? { ok: true } : { ok: false, isPossible, missing };
}

/** Where the lead may go from here, each stage with what is missing for it. */
export function movesOf(lead: StageFacts, from: LeadStage): Array<{ to: LeadStage; missing: string[] }> {
  return MOVES[from].map((to) => {
    const answer = mayMove(lead, from, to);
    return { to, missing: answer.ok ? [] : answer.missing };
  });
}

/** A move validates everything up to its stage, so that no stage is reached past an earlier one's rule. */
function missingFor(lead: StageFacts, stage: LeadStage): string[] {
  const reached = LEAD_STAGES.indexOf(stage);
  return checklistOf(lead)
    .filter(({ requiredFrom, isMet }) => !isMet && LEAD_STAGES.indexOf(requiredFrom) <= reached)
    .map(({ field }) => field);
}

function isFilled(value: string | null): boolean {
  return value !== null && value.trim() !== '';
}
