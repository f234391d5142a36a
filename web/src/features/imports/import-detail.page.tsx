import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useImportKinds } from './api/import-kinds';
import { isUnderWay, useImport } from './api/show-import';
import type { ImportKind, ImportView } from './api/types';
import { ImportHead } from './import-head';
import { MappingStep } from './mapping-step';
import { PreviewStep } from './preview-step';
import { ProgressStep } from './progress-step';
import { ResultStep } from './result-step';
import styles from './imports.module.css';

/** One sheet on its way in. Which step it is at stands on the server: whoever leaves comes back to it. */
export function ImportDetailPage() {
  const { id = '' } = useParams();
  const run = useImport(id);
  const kinds = useImportKinds();
  if (run.isPending || kinds.isPending) {
    return <SkeletonLines count={8} />;
  }
  const error = run.data && kinds.data ? null : (run.error ?? kinds.error);
  if (error) {
    const retry = (): void => void Promise.all([run.refetch(), kinds.refetch()]);
    return <ErrorState isPage error={error} onRetry={retry} />;
  }
  return run.data && <ImportSteps run={run.data} kind={kinds.data?.find(({ kind }) => kind === run.data.kind)} />;
}

function ImportSteps({ run, kind }: { run: ImportView; kind: ImportKind | undefined }) {
  const { t } = useTranslation();
  const [isMapping, setIsMapping] = useState(false);
  if (!kind) {
    return <ErrorState isPage error={new Error(t('imports:new.nothing'))} />;
  }
  const step = stepOf(run, isMapping);
  return (
    <div className={styles.page}>
      <ImportHead run={run} kind={kind} />
      {step === 'mapping' && (
        <MappingStep
          run={run}
          kind={kind}
          onDone={() => setIsMapping(false)}
          onCancel={run.state === 'MAPPING' ? undefined : () => setIsMapping(false)}
        />
      )}
      {step === 'preview' && <PreviewStep run={run} kind={kind} onMap={() => setIsMapping(true)} />}
      {step === 'progress' && <ProgressStep run={run} />}
      {step === 'result' && <ResultStep run={run} kind={kind} />}
    </div>
  );
}

type Step = 'mapping' | 'preview' | 'progress' | 'result';

function stepOf(run: ImportView, isMapping: boolean): Step {
  if (run.state === 'MAPPING' || (isMapping && run.can.map)) {
    return 'mapping';
  }
  if (isUnderWay(run)) {
    return 'progress';
  }
  return run.state === 'READY' ? 'preview' : 'result';
}
