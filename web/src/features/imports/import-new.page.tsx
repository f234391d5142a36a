import { useState } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { asProblem, type ApiProblem } from '../../api/problem';
import { PageHead } from '../../ui/layout/page-head';
import { Panel } from '../../ui/layout/panel';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { SkeletonLines } from '../../ui/states/loading';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { saveTemplate } from './api/import-files';
import { useImportKinds } from './api/import-kinds';
import { importListKey } from './api/list-imports';
import { importKey } from './api/show-import';
import { pasteSheet, uploadSheet } from './api/start-import';
import type { ImportKind, ImportView } from './api/types';
import { FileDrop } from './file-drop';
import { PasteBox } from './paste-box';
import styles from './imports.module.css';

type Way = 'file' | 'paste';

/** What is to come in, the template for it, and the sheet: as a file or as cells copied in Excel. */
export function ImportNewPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const kinds = useImportKinds();
  if (kinds.isPending) {
    return <SkeletonLines count={6} />;
  }
  if (kinds.error) {
    return <ErrorState isPage error={kinds.error} onRetry={() => void kinds.refetch()} />;
  }
  const kind = kinds.data.find((one) => one.kind === address.get('kind')) ?? kinds.data[0];
  return (
    <div className={styles.narrow}>
      <PageHead
        title={t('imports:new.title')}
        actions={
          <Link className={styles.quietLink} to="/imports">
            {t('imports:list.title')}
          </Link>
        }
      />
      {kind ? (
        <>
          {kinds.data.length > 1 && (
            <Segmented<string>
              block
              aria-label={t('imports:new.kind')}
              value={kind.kind}
              onChange={(next) => setAddress({ kind: next }, { replace: true })}
              options={kinds.data.map((one) => ({ value: one.kind, label: one.title }))}
            />
          )}
          <TemplatePanel kind={kind} />
          <SheetPanel key={kind.kind} kind={kind} sheet={address.get('sheet') ?? undefined} />
        </>
      ) : (
        <EmptyState title={t('imports:new.nothing')} hint={t('imports:new.nothingHint')} />
      )}
    </div>
  );
}

function TemplatePanel({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const required = kind.fields.filter(({ isRequired }) => isRequired).map(({ title }) => title);
  const save = (): void => {
    saveTemplate(kind.kind).catch((error: unknown) => toast({ text: problemText(asProblem(error)), tone: 'bad' }));
  };
  return (
    <Panel
      title={t('imports:new.template')}
      actions={
        <Button icon={<DownloadOutlined aria-hidden />} onClick={save}>
          {t('imports:new.saveTemplate')}
        </Button>
      }
    >
      <p className={styles.text}>{t('imports:new.templateHint', { fields: required.join(t('imports:comma')) })}</p>
    </Panel>
  );
}

function SheetPanel({ kind, sheet }: { kind: ImportKind; sheet: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [way, setWay] = useState<Way>('file');
  const [problem, setProblem] = useState<ApiProblem>();
  const [isBusy, setIsBusy] = useState(false);
  const send = async (sending: Promise<ImportView>): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const run = await sending;
      queryClient.setQueryData(importKey(run.id), run);
      void queryClient.invalidateQueries({ queryKey: importListKey });
      await navigate(`/imports/${run.id}`);
    } catch (error) {
      setProblem(asProblem(error));
      setIsBusy(false);
    }
  };
  return (
    <Panel title={t('imports:new.sheet')}>
      <div className={styles.sheet}>
        <Segmented<Way>
          aria-label={t('imports:new.way')}
          value={way}
          onChange={setWay}
          options={(['file', 'paste'] as const).map((value) => ({ value, label: t(`imports:way.${value}`) }))}
        />
        {sheet && <p className={styles.soft}>{t('imports:new.otherSheet', { sheet })}</p>}
        {way === 'file' ? (
          <FileDrop isBusy={isBusy} onFile={(file) => void send(uploadSheet({ kind: kind.kind, file, sheet }))} />
        ) : (
          <PasteBox isBusy={isBusy} onText={(text) => void send(pasteSheet({ kind: kind.kind, text }))} />
        )}
        {problem && <ErrorState error={problem} />}
        <p className={styles.soft}>{t('imports:new.notSecret')}</p>
      </div>
    </Panel>
  );
}
