import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** In a panel that has nothing to show yet. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
