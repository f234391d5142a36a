import { useId, type ReactNode } from 'react';
import styles from './layout.module.css';

/** A white box with a heading. */
export function Panel({
  title,
  note,
  actions,
  children,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.panelHead}>
        <h2 id={id}>
          {title}
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
