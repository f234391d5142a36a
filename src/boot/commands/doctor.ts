import { checkCalendarYears } from '../../calendar/index.js';
import { terminalLanguage, type Config } from '../../platform/config/index.js';
import { Database, missingMigrations } from '../../platform/database/index.js';
import {
  databaseChecks,
  examineDatabase,
  examineMachine,
  machineChecks,
  type Finding,
} from '../../platform/doctor/index.js';
import { StartupError } from '../../platform/startup/index.js';
import { checkOverdueReminders } from '../../reminders/index.js';
import '../../app.module.js';
import { say } from '../banner.js';
import { withConnection } from '../with-connection.js';
import { inTerminalLanguage } from './messages.js';
import { withDatabase, type CommandDatabase } from './with-database.js';

/** `doctor`: one line for each thing that was looked at. Answers 1 when something keeps the product from its promises. */
export async function runDoctor(config: Config): Promise<number> {
  const findings = [...(await examineMachine(config, machineChecks)), ...(await examine(config))];
  for (const { verdict, code, params } of findings) {
    say(`${verdict.padEnd(4)}  ${inTerminalLanguage(code, params)}`);
  }
  return findings.some(({ verdict }) => verdict === 'fail') ? 1 : 0;
}

async function examine(config: Config): Promise<Finding[]> {
  try {
    return await withDatabase(config, (database) => examineThrough(config, database));
  } catch (error) {
    if (error instanceof StartupError) {
      const reason = error.inLanguage(terminalLanguage());
      return [{ verdict: 'fail', code: 'doctor.database-failed', params: { reason } }];
    }
    throw error;
  }
}

async function examineThrough(config: Config, { appUrl, migrationUrl }: CommandDatabase): Promise<Finding[]> {
  const applicationName = 'landfall-doctor';
  return withConnection({ url: appUrl, applicationName }, (runtime) =>
    withConnection({ url: migrationUrl, applicationName }, async (owner) => {
      const patient = {
        config,
        runtime: new Database(runtime),
        owner: new Database(owner),
        missingMigrations: await missingMigrations(runtime),
      };
      return examineDatabase(patient, [...databaseChecks, checkCalendarYears, checkOverdueReminders]);
    }),
  );
}
