import type { Schemas } from '../../../api/schemas';

export type InstructionView = Schemas['InstructionView'];
export type InstructionListItem = Schemas['InstructionListItem'];
export type InstructionTimelineItem = Schemas['InstructionTimelineItem'];
export type EnterInstruction = Schemas['EnterInstruction'];
export type InstructionState = InstructionListItem['state'];
export type LeadershipTask = Schemas['LeadershipTask'];
export type TaskState = LeadershipTask['state'];
export type LeaderLinkView = Schemas['LeaderLinkView'];
export type LinkLeader = Schemas['LinkLeader'];
export type FieldWorkView = Schemas['FieldWorkView'];
export type RecordFieldWork = Schemas['RecordFieldWork'];
export type FieldWorkKind = FieldWorkView['kind'];
export type Attachment = Schemas['Attachment'];

/** A record of any kind, as the address or another page names it. */
export interface RecordRef {
  kind: string;
  id: string;
}

/** The closed word lists in the order in which they are offered; the compiler knows when the API has others. */
export const instructionStates = [
  'RECEIVED',
  'IN_PROGRESS',
  'ANSWERED',
  'HANDLED',
  'REPORTED',
] as const satisfies readonly InstructionState[];
export const fieldWorkKinds = [
  'ATTACK',
  'COORDINATE',
  'DECIDE',
  'EXECUTE',
  'VISIT',
] as const satisfies readonly FieldWorkKind[];
