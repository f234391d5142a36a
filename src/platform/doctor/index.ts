/** Looks whether machine, database and settings are as they should be; modules add checks of what they need. */
export type { DatabaseCheck, Finding } from './doctor.types.js';
export { databaseChecks } from './database-checks.js';
export { examineDatabase, examineMachine } from './examine.js';
export { machineChecks } from './machine-checks.js';
