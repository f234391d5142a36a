/** What leaders do for records: they are linked to them, write on them (批示), and work on the spot (四个一). */
export { LeadershipModule } from './leadership.module.js';
export { LeadershipRecords, type LeadershipRecord, type RecordSight } from './leadership-records.js';
export { INSTRUCTION_STATES, type InstructionState } from './instruction-state.js';
export { InstructionGiven, InstructionReported } from './instructions.events.js';
