import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Segmented } from 'antd';
import { EmptyState } from '../../ui/states/empty-state';
import type { ShownRows } from './api/import-rows';
import type { ImportKind, ImportView } from './api/types';
import { CommitBar } from './commit-bar';
import { RowList } from './row-list';
import styles from './imports.module.css';

const shown = ['all', 'bad', 'duplicate', 'good', 'excluded'] as const satisfies readonly ShownRows[];
type Shown = (typeof shown)[number];

/** Every row as it was understood, before anything becomes of it; what is wrong is mended here. */
export function PreviewStep({ run, kind, onMap }: { run: ImportView; kind: ImportKind; onMap: () => void }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const wanted = address.get('show');
  const show: Shown = shown.find((one) => one === wanted) ?? 'all';
  const counts: Record<Shown, number> = {
    all: run.counts.total,
    bad: run.counts.bad,
    duplicate: run.counts.duplicates,
    good: run.counts.good,
    excluded: run.counts.excluded,
  };
  return (
    <>
      <p className={styles.soft}>{t('imports:preview.hint')}</p>
      <div className={styles.filters}>
        <Segmented<Shown>
          aria-label={t('imports:preview.show')}
          value={show}
          onChange={(next) => setAddress({ show: next }, { replace: true })}
          options={shown.map((value) => ({ value, label: t(`imports:show.${value}`, { shown: counts[value] }) }))}
        />
      </div>
      <RowList run={run} kind={kind} show={show} empty={<EmptyState title={t('imports:preview.none')} />} />
      <CommitBar run={run} onMap={onMap} />
    </>
  );
}
