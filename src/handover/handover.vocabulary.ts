/** Why work is handed over: 调岗、离职、退休、借调挂职、休假、分工调整. */
export const HANDOVER_REASONS = ['TRANSFER', 'LEAVING', 'RETIREMENT', 'SECONDMENT', 'LEAVE', 'REDIVISION'] as const;
export type HandoverReason = (typeof HANDOVER_REASONS)[number];

/** By which right: the person’s own work, as head of the person’s unit, as the administrator of accounts. */
export const HANDOVER_BASES = ['SELF', 'HEAD', 'ADMINISTRATOR'] as const;
export type HandoverBasis = (typeof HANDOVER_BASES)[number];
