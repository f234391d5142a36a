import type { Schemas } from '../../../api/schemas';

export type Robot = Schemas['Robot'];
export type RobotList = Schemas['RobotList'];
export type RobotVendor = Robot['vendor'];
export type RobotCovers = Robot['covers'];

export const vendors = ['WECOM', 'DINGTALK', 'FEISHU'] as const satisfies readonly RobotVendor[];
export const coverages = ['ALL', 'REMINDERS'] as const satisfies readonly RobotCovers[];
