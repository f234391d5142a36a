import { useState, type ReactNode } from 'react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../theme/use-phone';
import styles from './detail.module.css';

interface Props {
  head: ReactNode;
  facts: ReactNode;
  timeline: ReactNode;
  /** What must be done, by whom, until when, and the clock. */
  side: ReactNode;
}

type Part = 'side' | 'timeline' | 'facts';

/** One record: a head, then facts, timeline and duties beside one another; on the phone one of the three at a time. */
export function DetailPage({ head, facts, timeline, side }: Props) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const [part, setPart] = useState<Part>('side');
  const parts: Record<Part, ReactNode> = { side, timeline, facts };
  if (isPhone) {
    return (
      <article className={styles.page}>
        {head}
        <Segmented<Part>
          block
          aria-label={t('ui:detail.parts')}
          value={part}
          onChange={setPart}
          options={(['side', 'timeline', 'facts'] as const).map((value) => ({ value, label: t(`ui:detail.${value}`) }))}
        />
        {parts[part]}
      </article>
    );
  }
  return (
    <article className={styles.page}>
      {head}
      <div className={styles.columns}>
        <div className={styles.facts}>{facts}</div>
        <div className={styles.timeline}>{timeline}</div>
        <aside className={styles.side} aria-label={t('ui:detail.side')}>
          {side}
        </aside>
      </div>
    </article>
  );
}
