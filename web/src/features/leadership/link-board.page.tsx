import { useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '../../lib/session';
import { Day, When } from '../../ui/display/when';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useLinks } from './api/links';
import type { LeaderLinkView } from './api/types';
import { LinkActions } from './link-actions';
import { LinkSheet } from './sheets/link-sheet';
import { VisitTag } from './tags';
import styles from './leadership.module.css';

type Whose = 'mine' | 'all';

/** 挂钩: who is tied to what, and where a visit is due: the overdue ones first. */
export function LinkBoardPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { roles } = useSession();
  const [whose, setWhose] = useState<Whose>(roles.includes('LEADER') ? 'mine' : 'all');
  const [isLinking, setIsLinking] = useState(false);
  const links = useLinks({ isHeld: 'true', ...(whose === 'mine' ? { isMine: 'true' } : {}) });
  const overdue = links.rows.filter(({ isOverdue }) => isOverdue);
  const others = links.rows.filter(({ isOverdue }) => !isOverdue);
  const link = may('link.manage') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setIsLinking(true)}>
      {t('leadership:action.link')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHead
        title={t('leadership:link.title')}
        actions={
          <>
            <Segmented<Whose>
              aria-label={t('leadership:link.whose')}
              value={whose}
              onChange={setWhose}
              options={(['mine', 'all'] as const).map((value) => ({ value, label: t(`leadership:link.${value}`) }))}
            />
            {link}
          </>
        }
      />
      {links.isLoading && <SkeletonLines count={6} />}
      {links.error && <ErrorState error={links.error} onRetry={links.retry} />}
      {!links.isLoading && !links.error && links.rows.length === 0 && (
        <EmptyState title={t('leadership:link.empty')} hint={t('leadership:link.emptyHint')} action={link} />
      )}
      <div className={styles.board}>
        {overdue.length > 0 && <LinkPanel title={t('leadership:link.overdue')} links={overdue} />}
        {others.length > 0 && <LinkPanel title={t('leadership:link.onTime')} links={others} />}
      </div>
      {links.hasMore && (
        <Button block loading={links.isLoadingMore} onClick={links.loadMore}>
          {t('ui:list.more')}
        </Button>
      )}
      <SideSheet title={t('leadership:action.link')} isOpen={isLinking} onClose={() => setIsLinking(false)}>
        <LinkSheet onDone={() => setIsLinking(false)} />
      </SideSheet>
    </div>
  );
}

function LinkPanel({ title, links }: { title: string; links: readonly LeaderLinkView[] }) {
  return (
    <Panel title={title} note={links.length}>
      <ul className={styles.rows}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </Panel>
  );
}

function EndedOn({ day }: { day: string }) {
  return (
    <>
      — <Day date={day} />
    </>
  );
}

export function LinkRow({ link, isOnRecord = false }: { link: LeaderLinkView; isOnRecord?: boolean }) {
  const { t } = useTranslation();
  const { record, leader, fromOn, endedOn, visitedAt } = link;
  const title = record?.title ?? t('leadership:confidential');
  const named = record?.path ? <Link to={record.path}>{title}</Link> : title;
  return (
    <li className={styles.row}>
      <span className={styles.rowTitle}>{isOnRecord ? leader?.name : named}</span>
      <span className={styles.rowNote}>
        <VisitTag link={link} />
      </span>
      <span className={styles.rowMeta}>
        {!isOnRecord && `${leader?.name ?? ''} · `}
        <Day date={fromOn} /> {endedOn === null ? t('leadership:link.since') : <EndedOn day={endedOn} />}
        {visitedAt && (
          <>
            {' · '}
            {t('leadership:link.last')} <When at={visitedAt} />
          </>
        )}
        {link.cadenceDays !== null && ` · ${t('leadership:link.every', { count: link.cadenceDays })}`}
      </span>
      <span className={styles.rowActions}>
        <LinkActions link={link} />
      </span>
    </li>
  );
}
