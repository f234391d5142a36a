import type { ReactNode } from 'react';
import styles from './states.module.css';

interface Props {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  role?: 'alert' | 'status';
}

/** The frame of every state that fills a page or a panel. */
export function MessageState({ icon, title, children, action, role }: Props) {
  return (
    <div className={styles.message} role={role}>
      {icon && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <h2>{title}</h2>
      {children && <div className={styles.body}>{children}</div>}
      {action}
    </div>
  );
}
