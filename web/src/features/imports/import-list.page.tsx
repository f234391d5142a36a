import { useMemo } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/display/money';
import { When } from '../../ui/display/when';
import { CardList } from '../../ui/list/card-list';
import { DataTable } from '../../ui/list/data-table';
import type { Column } from '../../ui/list/list-types';
import { LoadMore } from '../../ui/list/load-more';
import { PageHead } from '../../ui/layout/page-head';
import { StartLink } from '../../ui/layout/start-link';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { usePhone } from '../../ui/theme/use-phone';
import { useImportKinds } from './api/import-kinds';
import { useImports } from './api/list-imports';
import type { ImportSummary } from './api/types';
import { ImportStateTag } from './import-state-tag';
import styles from './imports.module.css';

const none: ReadonlySet<string> = new Set();
const keyOf = (run: ImportSummary): string => run.id;
const hrefOf = (run: ImportSummary): string => `/imports/${run.id}`;

/** What one has brought in so far, and the way to bring in more. */
export function ImportListPage() {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const data = useImports();
  const kinds = useImportKinds();
  const kindOf = useMemo(() => {
    const titles = new Map((kinds.data ?? []).map(({ kind, title }) => [kind, title]));
    return ({ kind }: ImportSummary): string => titles.get(kind) ?? kind;
  }, [kinds.data]);
  const columns = useMemo(() => columnsOf(t, kindOf), [t, kindOf]);
  const nameOf = (run: ImportSummary): string => run.fileName ?? t('imports:pasted');
  const start = (
    <StartLink to="/imports/new" icon={<PlusOutlined aria-hidden />}>
      {t('imports:new.title')}
    </StartLink>
  );
  const rows = { label: t('imports:list.title'), rows: data.rows, keyOf, hrefOf, nameOf, changed: none };
  return (
    <div className={styles.page}>
      <PageHead title={t('imports:list.title')} actions={start} />
      {data.isLoading && <SkeletonLines count={8} />}
      {data.error && <ErrorState error={data.error} onRetry={data.retry} />}
      {!data.isLoading && !data.error && data.rows.length === 0 && (
        <EmptyState title={t('imports:list.empty')} hint={t('imports:list.emptyHint')} action={start} />
      )}
      {data.rows.length > 0 &&
        (isPhone ? (
          <CardList {...rows} renderCard={(run) => <ImportCard run={run} kind={kindOf(run)} />} />
        ) : (
          <DataTable {...rows} columns={columns} sort="" onSort={() => undefined} />
        ))}
      {data.hasMore && <LoadMore isLoading={data.isLoadingMore} onLoad={data.loadMore} />}
    </div>
  );
}

function columnsOf(t: TFunction, kindOf: (run: ImportSummary) => string): Column<ImportSummary>[] {
  return [
    { key: 'file', title: t('imports:list.file'), render: (run) => run.fileName ?? t('imports:pasted') },
    { key: 'kind', title: t('imports:list.kind'), render: kindOf },
    { key: 'state', title: t('imports:list.state'), render: (run) => <ImportStateTag run={run} /> },
    {
      key: 'total',
      title: t('imports:list.total'),
      align: 'right',
      render: (run) => <Count value={run.counts.total} />,
    },
    {
      key: 'imported',
      title: t('imports:list.imported'),
      align: 'right',
      render: (run) => <Count value={run.counts.imported} />,
    },
    { key: 'createdAt', title: t('imports:list.createdAt'), render: (run) => <When at={run.createdAt} /> },
  ];
}

function ImportCard({ run, kind }: { run: ImportSummary; kind: string }) {
  const { t } = useTranslation();
  return (
    <>
      <ImportStateTag run={run} />
      <span>{kind}</span>
      <span>{t('imports:list.counts', { imported: run.counts.imported, total: run.counts.total })}</span>
      <When at={run.createdAt} />
    </>
  );
}
