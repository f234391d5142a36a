/** A possible investment: reported, judged, followed up, converted, pooled. */
export { LeadsModule } from './leads.module.js';
export { LeadsReader, type LeadTitle, type StageCount } from './leads.reader.js';
export { DemoLeads } from './leads.demo.js';
export { LEAD_STAGES, type LeadStage } from './lead-stage.js';
export { LEAD_STATUSES, type LeadStatus } from './lead-vocabulary.js';
export {
  LeadAssigned,
  LeadClaimed,
  LeadClosed,
  LeadEdited,
  LeadFollowedUp,
  LeadReleased,
  LeadReopened,
  LeadReported,
  LeadRestored,
  LeadStageChanged,
  LeadStatusChanged,
  LeadTrashed,
  LeadTriaged,
} from './leads.events.js';
