import styles from './display.module.css';

/** A person's name with a quiet initial, or what stands in for nobody. */
export function Person({ name, nobody }: { name: string | null | undefined; nobody: string }) {
  if (!name) {
    return <span className={styles.none}>{nobody}</span>;
  }
  return (
    <span className={styles.person}>
      <span className={styles.initial} data-initial={name.slice(-1)} aria-hidden />
      {name}
    </span>
  );
}
