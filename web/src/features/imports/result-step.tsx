import { useState } from 'react';
import { DownloadOutlined, PlusOutlined, RollbackOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Count } from '../../ui/display/money';
import { Panel } from '../../ui/layout/panel';
import { EmptyState } from '../../ui/states/empty-state';
import type { ImportKind, ImportView } from './api/types';
import { RevertDialog } from './revert-dialog';
import { RowList } from './row-list';
import { useSaveErrors } from './use-save-errors';
import styles from './imports.module.css';

type Part = 'imported' | 'left';
const tiles = ['imported', 'reverted', 'kept', 'bad', 'refused', 'duplicates', 'excluded'] as const;

/** All rows, or these of them: what has become of each, the ones that are left, and the way back. */
export function ResultStep({ run, kind }: { run: ImportView; kind: ImportKind }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>('imported');
  const [isReverting, setIsReverting] = useState(false);
  const saveErrors = useSaveErrors(run.id);
  const { total, imported, reverted, kept } = run.counts;
  const left = total - imported - reverted - kept;
  return (
    <>
      <Panel title={t(run.state === 'REVERTED' ? 'imports:result.reverted' : 'imports:result.title')}>
        <dl className={styles.tiles}>
          {tiles
            .filter((name) => name === 'imported' || run.counts[name] > 0)
            .map((name) => (
              <div key={name}>
                <dt>{t(`imports:result.${name}`)}</dt>
                <dd>
                  <Count value={run.counts[name]} />
                </dd>
              </div>
            ))}
        </dl>
        {run.revertReason !== null && (
          <p className={styles.soft}>{t('imports:revert.because', { reason: run.revertReason })}</p>
        )}
        {run.stopCode !== null && <p className={styles.missing}>{t('imports:result.stopped')}</p>}
        <div className={styles.foot}>
          {left > 0 && (
            <Button icon={<DownloadOutlined aria-hidden />} onClick={saveErrors}>
              {t('imports:result.saveLeft', { count: left })}
            </Button>
          )}
          <Link className={styles.quietLink} to={`/imports/new?kind=${run.kind}`}>
            <PlusOutlined aria-hidden /> {t('imports:result.again')}
          </Link>
          {run.can.revert && (
            <Button danger icon={<RollbackOutlined aria-hidden />} onClick={() => setIsReverting(true)}>
              {t('imports:revert.do')}
            </Button>
          )}
        </div>
      </Panel>
      {total === 0 ? (
        <p className={styles.soft}>{t('imports:result.purged')}</p>
      ) : (
        <>
          <div className={styles.filters}>
            <Segmented<Part>
              aria-label={t('imports:preview.show')}
              value={part}
              onChange={setPart}
              options={(['imported', 'left'] as const).map((value) => ({ value, label: t(`imports:show.${value}`) }))}
            />
          </div>
          <RowList run={run} kind={kind} show={part} empty={<EmptyState title={t('imports:preview.none')} />} />
        </>
      )}
      <RevertDialog run={run} isOpen={isReverting} onClose={() => setIsReverting(false)} />
    </>
  );
}
