/** 四个一 (一线攻坚, 一线协调, 一线拍板, 一线落实), and 走访 of a linked record. */
export const FIELD_WORK_KINDS = ['ATTACK', 'COORDINATE', 'DECIDE', 'EXECUTE', 'VISIT'] as const;
export type FieldWorkKind = (typeof FIELD_WORK_KINDS)[number];
