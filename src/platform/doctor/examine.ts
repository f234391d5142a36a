import type { Config } from '../config/index.js';
import type { DatabaseCheck, Finding, MachineCheck, Patient } from './doctor.types.js';
import './doctor.messages.js';

/** What can be seen without the database. */
export async function examineMachine(config: Config, checks: readonly MachineCheck[]): Promise<Finding[]> {
  return all(checks.map((check) => async () => check(config)));
}

/** What the database says of itself and of the product. */
export async function examineDatabase(patient: Patient, checks: readonly DatabaseCheck[]): Promise<Finding[]> {
  return all(checks.map((check) => () => check(patient)));
}

/** One after the other; a check that breaks is a finding, and the others go on. */
async function all(examinations: ReadonlyArray<() => Promise<Finding>>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const examine of examinations) {
    findings.push(await examine().catch(brokenOff));
  }
  return findings;
}

function brokenOff(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return { verdict: 'fail', code: 'doctor.check-failed', params: { reason } };
}
