import { z } from 'zod';
import { ROBOT_COVERS } from './robot.entity.js';
import { ROBOT_FAULTS, ROBOT_VENDORS } from './robot-vendor.js';

const Id = z.uuid();
const Instant = z.iso.datetime({ offset: true });
const Name = z.string().trim().min(1).max(40);
/** Written, never read: whoever knows it speaks in the group. */
const Address = z.string().trim().min(10).max(500).meta({ writeOnly: true });
const Secret = z.string().trim().min(1).max(200).meta({ writeOnly: true });

export const RobotParams = z.strictObject({ id: Id });
export type RobotParams = z.infer<typeof RobotParams>;

export const AddRobot = z
  .strictObject({
    unitId: Id,
    vendor: z.enum(ROBOT_VENDORS),
    name: Name,
    address: Address,
    secret: Secret.optional(),
    covers: z.enum(ROBOT_COVERS).default('ALL'),
  })
  .meta({ id: 'AddRobot' });
export type AddRobot = z.infer<typeof AddRobot>;

export const ChangeRobot = z
  .strictObject({
    name: Name.optional(),
    address: Address.optional(),
    /** Null takes it away. */
    secret: Secret.nullable().optional(),
    covers: z.enum(ROBOT_COVERS).optional(),
    isActive: z.boolean().optional(),
  })
  .meta({ id: 'ChangeRobot' });
export type ChangeRobot = z.infer<typeof ChangeRobot>;

export const RobotView = z
  .object({
    id: Id,
    version: z.int(),
    unit: z.object({ id: Id, name: z.string() }),
    vendor: z.enum(ROBOT_VENDORS),
    name: z.string(),
    /** Host and the end of the key. */
    addressShown: z.string(),
    hasSecret: z.boolean(),
    covers: z.enum(ROBOT_COVERS),
    isActive: z.boolean(),
    lastSentAt: Instant.nullable(),
    /** Why the latest message was not taken; null when it was. */
    lastFault: z.enum(ROBOT_FAULTS).nullable(),
    lastFaultAt: Instant.nullable(),
    waiting: z.int(),
    /** Given up: a person has to look. */
    dead: z.int(),
  })
  .meta({ id: 'Robot' });
export type RobotView = z.infer<typeof RobotView>;

/** A zone has tens of them, so there are no pages. */
export const RobotList = z
  .object({ items: z.array(RobotView), units: z.array(z.object({ id: Id, name: z.string() })) })
  .meta({ id: 'RobotList' });
export type RobotList = z.infer<typeof RobotList>;

export const RobotTest = z.object({ fault: z.enum(ROBOT_FAULTS).nullable() }).meta({ id: 'RobotTest' });
export type RobotTest = z.infer<typeof RobotTest>;

export const RobotRevived = z.object({ revived: z.int() }).meta({ id: 'RobotRevived' });
