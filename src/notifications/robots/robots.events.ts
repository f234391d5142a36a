import { defineEvent } from '../../platform/events/index.js';
import type { RobotVendor } from './robot-vendor.js';

export function robotSubject(id: string): { kind: 'robot'; id: string } {
  return { kind: 'robot', id };
}

/** Events never hold the address or the secret: whoever has them speaks in the group. */
export const RobotAdded = defineEvent<{ unitId: string; vendor: RobotVendor; name: string }>('robot.added');
export const RobotChanged = defineEvent<{ unitId: string; fields: string[] }>('robot.changed');
export const RobotRemoved = defineEvent<{ unitId: string; name: string }>('robot.removed');
export const RobotTested = defineEvent<{ unitId: string; fault: string | null }>('robot.tested');
