/** What leaders do for records: they are linked to them, write on them (批示), and work on the spot (四个一). */
export { LeadershipModule } from './leadership.module.js';
export { DemoLeadership } from './leadership.demo.js';
export { LeadershipRecords, type LeadershipRecord, type RecordSight } from './leadership-records.js';
export { isLinkedLeader } from './links.scope.js';
export { INSTRUCTION_STATES, type InstructionState } from './instruction-state.js';
export { FIELD_WORK_KINDS, type FieldWorkKind } from './field-work-kind.js';
export { InstructionGiven, InstructionReported } from './instructions.events.js';
export { LeaderLinked, LeaderLinkEnded } from './links.events.js';
export { FieldWorkRecorded } from './field-works.events.js';
