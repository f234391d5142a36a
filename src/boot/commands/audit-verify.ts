import type { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import {
  EventVerifier,
  anchorFileOf,
  type AnchorHistory,
  type VerificationReport,
} from '../../platform/events/index.js';
import { withConnection } from '../with-connection.js';
import { tell } from './messages.js';
import { withDatabase } from './with-database.js';

/** More would not help anybody who reads them on a terminal. */
const SHOWN = 20;
const FAULTS = ['changed', 'missing', 'brokenLinks', 'unsealed', 'lostAnchors'] as const;

/** `audit verify`: recomputes the chain from the rows as they stand, against the anchors outside the database. */
export async function runAuditVerify(config: Config): Promise<number> {
  const anchors = anchorFileOf(config.home);
  const history = await anchors.read();
  const report = await withDatabase(config, ({ appUrl }) => verify(appUrl, history));
  tell('cli.audit-sealed', { sealed: report.sealed, anchors: history.anchors.length });
  if (history.unreadable > 0) {
    tell('cli.audit-unreadable', { count: history.unreadable, path: anchors.path });
  }
  for (const fault of FAULTS) {
    const found = report[fault];
    if (found.length > 0) {
      const items = found.slice(0, SHOWN).join(', ') + (found.length > SHOWN ? ' …' : '');
      tell(`cli.audit-fault.${fault}`, { count: found.length, items });
    }
  }
  if (report.ok) {
    tell('cli.audit-ok');
  }
  return report.ok ? 0 : 1;
}

function verify(url: string, { anchors }: AnchorHistory): Promise<VerificationReport> {
  return withConnection({ url, applicationName: 'landfall-audit' }, (dataSource) =>
    new EventVerifier(new Database(dataSource)).verify(anchors),
  );
}
