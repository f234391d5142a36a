import { useState } from 'react';
import { CheckOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../ui/list/load-more';
import { NewsNote } from '../../ui/list/news-note';
import { useLiveList } from '../../ui/list/use-live-list';
import { PageHead } from '../../ui/layout/page-head';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { inboxKey, useInbox } from './api/list-inbox';
import { useMarkRead } from './api/mark-read';
import { InboxRow } from './inbox-row';
import styles from './inbox.module.css';

type Tab = 'unread' | 'all';

export function InboxPage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<Tab>('unread');
  const inbox = useInbox(tab === 'unread');
  const live = useLiveList(['inbox'], inboxKey);
  const markRead = useMarkRead();
  return (
    <div className={styles.page} {...live.watch}>
      <PageHead
        title={t('inbox:title')}
        actions={
          <Button
            icon={<CheckOutlined aria-hidden />}
            loading={markRead.isPending && markRead.variables === undefined}
            onClick={() => markRead.mutate(undefined)}
          >
            {t('inbox:readAll')}
          </Button>
        }
      />
      <div>
        <Segmented<Tab>
          aria-label={t('inbox:show')}
          value={tab}
          onChange={setTab}
          options={(['unread', 'all'] as const).map((value) => ({ value, label: t(`inbox:tab.${value}`) }))}
        />
      </div>
      <NewsNote live={live} />
      {inbox.isLoading && <SkeletonLines count={6} />}
      {inbox.error && <ErrorState error={inbox.error} onRetry={inbox.retry} />}
      {!inbox.isLoading && !inbox.error && inbox.rows.length === 0 && (
        <EmptyState title={t('inbox:empty')} hint={t('inbox:emptyHint')} />
      )}
      {inbox.rows.length > 0 && (
        <ul className={styles.items} aria-label={t('inbox:title')}>
          {inbox.rows.map((item) => (
            <InboxRow key={item.id} item={item} onRead={() => markRead.mutate(item.id)} />
          ))}
        </ul>
      )}
      {inbox.hasMore && <LoadMore isLoading={inbox.isLoadingMore} onLoad={inbox.loadMore} />}
    </div>
  );
}
