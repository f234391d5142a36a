import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './layout.module.css';

/** What most people come to a list for: begins something new on a screen of its own. */
export function StartLink({ to, icon, children }: { to: string; icon: ReactNode; children: ReactNode }) {
  return (
    <Link className={styles.startLink} to={to}>
      {icon} {children}
    </Link>
  );
}
