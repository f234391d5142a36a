import type { ReactNode } from 'react';
import styles from './states.module.css';

interface Props {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  role?: 'alert' | 'status';
  /** It is the whole page, not a part of one. */
  isPage?: boolean;
}

/** The frame of every state that fills a page or a panel. */
export function MessageState({ icon, title, children, action, role, isPage = false }: Props) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={styles.message} role={role}>
      {icon && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.body}>{children}</div>}
      {action}
    </div>
  );
}
