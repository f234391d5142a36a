import { useMemo } from 'react';
import { SwapOutlined } from '@ant-design/icons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMay } from '../../lib/session';
import { When } from '../../ui/display/when';
import { PageHead } from '../../ui/layout/page-head';
import { StartLink } from '../../ui/layout/start-link';
import { CardList } from '../../ui/list/card-list';
import { DataTable } from '../../ui/list/data-table';
import type { Column } from '../../ui/list/list-types';
import { LoadMore } from '../../ui/list/load-more';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { usePhone } from '../../ui/theme/use-phone';
import { useHandovers } from './api/list-handovers';
import type { HandoverView } from './api/types';
import { HandoverStateTag } from './handover-state-tag';
import styles from './handovers.module.css';

const none: ReadonlySet<string> = new Set();
const keyOf = (handover: HandoverView): string => handover.id;
const hrefOf = (handover: HandoverView): string => `/handovers/${handover.id}`;

/** What was handed over so far, of everybody or of the person in the address. */
export function HandoverListPage() {
  const { t } = useTranslation();
  const may = useMay();
  const isPhone = usePhone();
  const [parameters] = useSearchParams();
  const personId = parameters.get('personId') ?? undefined;
  const data = useHandovers(personId);
  const columns = useMemo(() => columnsOf(t), [t]);
  const nameOf = (handover: HandoverView): string => t('handovers:list.fromTo', partiesOf(handover, t));
  const start = may('handover.make') && (
    <StartLink
      to={personId ? `/handovers/new?fromId=${personId}` : '/handovers/new'}
      icon={<SwapOutlined aria-hidden />}
    >
      {t('handovers:new.title')}
    </StartLink>
  );
  const rows = { label: t('handovers:list.title'), rows: data.rows, keyOf, hrefOf, nameOf, changed: none };
  return (
    <div className={styles.page}>
      <PageHead title={t('handovers:list.title')} actions={start} />
      {personId !== undefined && (
        <p className={styles.note}>
          {t('handovers:list.ofOne')} <Link to="/handovers">{t('handovers:list.showAll')}</Link>
        </p>
      )}
      {data.isLoading && <SkeletonLines count={8} />}
      {data.error && <ErrorState error={data.error} onRetry={data.retry} />}
      {!data.isLoading && !data.error && data.rows.length === 0 && (
        <EmptyState title={t('handovers:list.empty')} hint={t('handovers:list.emptyHint')} action={start} />
      )}
      {data.rows.length > 0 &&
        (isPhone ? (
          <CardList {...rows} renderCard={(handover) => <HandoverCard handover={handover} />} />
        ) : (
          <DataTable {...rows} columns={columns} sort="" onSort={() => undefined} />
        ))}
      {data.hasMore && <LoadMore isLoading={data.isLoadingMore} onLoad={data.loadMore} />}
    </div>
  );
}

function columnsOf(t: TFunction): Column<HandoverView>[] {
  return [
    { key: 'code', title: t('handovers:field.code'), render: ({ code }) => <span className="tabular">{code}</span> },
    { key: 'from', title: t('handovers:field.from'), render: ({ from }) => from.name },
    { key: 'to', title: t('handovers:field.to'), render: (handover) => partiesOf(handover, t).to },
    { key: 'counts', title: t('handovers:field.counts'), render: (handover) => countsText(handover, t) },
    { key: 'reason', title: t('handovers:field.reason'), render: ({ reason }) => t(`handovers:reason.${reason}`) },
    { key: 'madeAt', title: t('handovers:field.madeAt'), render: ({ madeAt }) => <When at={madeAt} /> },
    { key: 'state', title: t('handovers:field.state'), render: (handover) => <HandoverStateTag handover={handover} /> },
  ];
}

function HandoverCard({ handover }: { handover: HandoverView }) {
  const { t } = useTranslation();
  return (
    <>
      <HandoverStateTag handover={handover} />
      <span>{countsText(handover, t)}</span>
      <span>{t(`handovers:reason.${handover.reason}`)}</span>
      <When at={handover.madeAt} />
    </>
  );
}

function partiesOf({ from, receivers }: HandoverView, t: TFunction): { from: string; to: string } {
  return { from: from.name, to: receivers.map(({ name }) => name).join(t('handovers:separator')) };
}

/** 线索 3、督办事项 2 */
export function countsText({ counts }: HandoverView, t: TFunction): string {
  return counts.map(({ label, count }) => `${label} ${String(count)}`).join(t('handovers:separator'));
}
