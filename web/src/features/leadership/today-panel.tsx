import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/layout/panel';
import { useMay, useSession } from '../../lib/session';
import { useInstructions } from './api/list-instructions';
import { useLinks } from './api/links';
import { LinkRow } from './link-board.page';
import { InstructionRow } from './record-panel';
import styles from './leadership.module.css';

/** What a leader's day holds: what came back on his instructions, what is open, whom he should visit. */
export function LeaderToday() {
  const { roles } = useSession();
  const may = useMay();
  if (roles.includes('LEADER') && may('instruction.read')) {
    return <OfLeader />;
  }
  return may('instruction.report') ? <OfOffice /> : null;
}

function OfLeader() {
  const { t } = useTranslation();
  return (
    <>
      <InstructionPanel title={t('leadership:today.reported')} query={{ state: 'REPORTED', isMine: 'true' }} />
      <InstructionPanel title={t('leadership:today.open')} query={{ isOpen: 'true', isMine: 'true', sort: 'dueAt' }} />
      <VisitPanel />
    </>
  );
}

function OfOffice() {
  const { t } = useTranslation();
  return (
    <>
      <InstructionPanel title={t('leadership:today.toGive')} query={{ state: 'RECEIVED', sort: 'dueAt' }} />
      <InstructionPanel title={t('leadership:today.toReport')} query={{ state: 'HANDLED', sort: 'dueAt' }} />
    </>
  );
}

function InstructionPanel({ title, query }: { title: string; query: Record<string, string> }) {
  const instructions = useInstructions({ ...query, limit: '5' });
  if (instructions.rows.length === 0) {
    return null;
  }
  return (
    <Panel title={title} note={instructions.total?.count}>
      <ul className={styles.rows}>
        {instructions.rows.slice(0, 5).map((instruction) => (
          <InstructionRow key={instruction.id} instruction={instruction} />
        ))}
      </ul>
    </Panel>
  );
}

function VisitPanel() {
  const { t } = useTranslation();
  const links = useLinks({ isMine: 'true', isHeld: 'true', limit: '5' });
  if (links.rows.length === 0) {
    return null;
  }
  return (
    <Panel title={t('leadership:today.visits')}>
      <ul className={styles.rows}>
        {links.rows.slice(0, 5).map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </Panel>
  );
}
