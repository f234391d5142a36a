import { ArrowRightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/layout/panel';
import { LoadMore } from '../../ui/list/load-more';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useHandoverItems } from './api/show-handover';
import type { HandoverItem, HandoverView } from './api/types';
import { LineText } from './line-text';
import styles from './handovers.module.css';

/** Every record of the handover, as it stood then. */
export function ItemsPanel({ handover }: { handover: HandoverView }) {
  const { t } = useTranslation();
  const items = useHandoverItems(handover.id);
  const nameOf = (item: HandoverItem): string =>
    handover.receivers.find(({ id }) => id === item.toId)?.name ?? t('handovers:plan.stays');
  return (
    <Panel title={t('handovers:detail.items')} note={countOf(handover)}>
      {items.isLoading && <SkeletonLines count={5} />}
      {items.error && <ErrorState error={items.error} onRetry={items.retry} />}
      <ol className={styles.lines} aria-label={t('handovers:detail.items')}>
        {items.rows.map((item) => (
          <li key={item.place} className={styles.line}>
            <LineText line={item} />
            <div className={styles.goes}>
              <span className={styles.to}>
                <ArrowRightOutlined aria-hidden />
                {item.refusal === null ? nameOf(item) : t('handovers:plan.stays')}
              </span>
            </div>
            {item.refusal !== null && <p className={styles.refusal}>{item.refusal}</p>}
          </li>
        ))}
      </ol>
      {items.hasMore && <LoadMore isLoading={items.isLoadingMore} onLoad={items.loadMore} />}
    </Panel>
  );
}

function countOf({ counts, left }: HandoverView): number {
  return counts.reduce((sum, { count }) => sum + count, left);
}
