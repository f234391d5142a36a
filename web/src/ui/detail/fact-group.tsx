import type { ReactNode } from 'react';
import { Panel } from '../layout/panel';
import styles from './detail.module.css';

export function FactGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel title={title}>
      <dl className={styles.factList}>{children}</dl>
    </Panel>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
