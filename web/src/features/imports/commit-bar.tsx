import { useState } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/states/error-state';
import { commitImport } from './api/commit-import';
import type { CommitImport, ImportView } from './api/types';
import { useImportChange } from './api/use-import-change';
import { useSaveErrors } from './use-save-errors';
import styles from './imports.module.css';

type Choice = NonNullable<CommitImport['duplicates']>;

/** The decision: what becomes of repetitions, whether rows with problems may stay behind, and off it goes. */
export function CommitBar({ run, onMap }: { run: ImportView; onMap: () => void }) {
  const { t } = useTranslation();
  const [duplicates, setDuplicates] = useState<Choice>('SKIP');
  const [allowPartial, setAllowPartial] = useState(false);
  const commit = useImportChange((body: CommitImport) => commitImport(run, body));
  const saveErrors = useSaveErrors(run.id);
  const { good, bad, duplicates: repeated } = run.counts;
  const count = duplicates === 'IMPORT' ? good : good - repeated;
  const isReady = count > 0 && (bad === 0 || allowPartial);
  return (
    <section className={styles.commit} aria-label={t('imports:commit.title')}>
      {bad > 0 && (
        <div className={styles.decision}>
          <Checkbox checked={allowPartial} onChange={(event) => setAllowPartial(event.target.checked)}>
            {t('imports:commit.partial', { count: bad })}
          </Checkbox>
          <Button type="text" icon={<DownloadOutlined aria-hidden />} onClick={saveErrors}>
            {t('imports:commit.errors')}
          </Button>
        </div>
      )}
      {repeated > 0 && (
        <div className={styles.decision}>
          <span id="import-duplicates">{t('imports:commit.duplicates', { count: repeated })}</span>
          <Radio.Group
            aria-labelledby="import-duplicates"
            value={duplicates}
            onChange={(event) => setDuplicates(event.target.value as Choice)}
            options={(['SKIP', 'IMPORT'] as const).map((value) => ({ value, label: t(`imports:duplicates.${value}`) }))}
          />
        </div>
      )}
      {commit.error && <ErrorState error={commit.error} />}
      <div className={styles.decision}>
        <Button
          type="primary"
          disabled={!isReady}
          loading={commit.isPending}
          onClick={() => commit.mutate({ allowPartial, ...(repeated > 0 ? { duplicates } : {}) })}
        >
          {t('imports:commit.start', { count })}
        </Button>
        <Button onClick={onMap}>{t('imports:commit.map')}</Button>
        {!isReady && (
          <span className={styles.soft} role="status">
            {count === 0 ? t('imports:commit.nothing') : t('imports:commit.decide')}
          </span>
        )}
      </div>
    </section>
  );
}
