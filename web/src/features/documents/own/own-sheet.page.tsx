import { useState } from 'react';
import { Button, Popconfirm } from 'antd';
import { DeleteOutlined, DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { saveFilled, type OwnSheet } from '../../../api/own-sheets';
import { asProblem } from '../../../api/problem';
import { PageHead } from '../../../ui/layout/page-head';
import { Panel } from '../../../ui/layout/panel';
import { ErrorState } from '../../../ui/states/error-state';
import { SkeletonLines } from '../../../ui/states/loading';
import { useProblemText } from '../../../ui/states/problem-text';
import { useToast } from '../../../ui/toast/toast-context';
import { removeOwnSheet, replaceOwnSheet, useOwnSheet, useOwnSheetChange } from '../api/own-sheets';
import { OwnMappingForm } from './own-mapping-form';
import { SheetFile } from './sheet-file';
import styles from './own.module.css';

/** One form: what goes under which header, a trial, another file in its place. */
export function OwnSheetPage() {
  const { id = '' } = useParams();
  const own = useOwnSheet(id);
  if (own.isPending) {
    return <SkeletonLines count={8} />;
  }
  if (own.error && !own.data) {
    return <ErrorState isPage error={own.error} onRetry={() => void own.refetch()} />;
  }
  return (
    <div className={styles.page}>
      <Head own={own.data} />
      <OwnMappingForm key={own.data.version} own={own.data} />
      {own.data.can.manage && <Replacement own={own.data} />}
    </div>
  );
}

function useFailure(): (error: unknown) => void {
  const toast = useToast();
  const problemText = useProblemText();
  return (error) => toast({ text: problemText(asProblem(error)), tone: 'bad' });
}

function Head({ own }: { own: OwnSheet }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const fail = useFailure();
  const [isBusy, setIsBusy] = useState(false);
  const remove = useOwnSheetChange(() => removeOwnSheet(own));
  const save = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await saveFilled(own.id, {});
      toast({ text: t('documents:done.saved') });
    } catch (error) {
      fail(error);
    } finally {
      setIsBusy(false);
    }
  };
  const leave = (): void => {
    toast({ text: t('documents:own.removed', { name: own.name }) });
    void navigate('/own-sheets');
  };
  return (
    <PageHead
      title={own.name}
      note={own.sheetTitle}
      actions={
        <>
          {own.can.manage && (
            <Popconfirm
              title={t('documents:own.removeAsk')}
              okText={t('documents:own.remove')}
              cancelText={t('ui:form.cancel')}
              onConfirm={() => remove.mutate(undefined, { onSuccess: leave, onError: fail })}
            >
              <Button danger type="text" icon={<DeleteOutlined aria-hidden />}>
                {t('documents:own.remove')}
              </Button>
            </Popconfirm>
          )}
          <Button icon={<DownloadOutlined aria-hidden />} loading={isBusy} onClick={() => void save()}>
            {t('documents:own.try')}
          </Button>
        </>
      }
    />
  );
}

function Replacement({ own }: { own: OwnSheet }) {
  const { t } = useTranslation();
  const toast = useToast();
  const fail = useFailure();
  const replace = useOwnSheetChange((file: File) => replaceOwnSheet(own, file));
  const onSuccess = (): void => toast({ text: t('documents:own.replaced') });
  return (
    <Panel title={t('documents:own.replace')} note={own.fileName}>
      <div className={styles.replace}>
        <p className={styles.soft}>{t('documents:own.replaceHint')}</p>
        <SheetFile
          key={own.version}
          id="own-sheet-replacement"
          onFile={(file) => replace.mutate(file, { onSuccess, onError: fail })}
        />
      </div>
    </Panel>
  );
}
