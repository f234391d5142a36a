/** 工作移交: everything one person owns, follows, handles or decides on, to others, in one step. */
export { HandoverModule } from './handover.module.js';
export {
  HandoverKinds,
  type BuiltOn,
  type HandoverKind,
  type HeldRecord,
  type Move,
  type MovedRecord,
  type Receiver,
} from './handover-kinds.js';
export { HandoverAccepted, HandoverMade, HandoverUndone } from './handover.events.js';
