import { DeleteOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { asProblem } from '../../api/problem';
import { PageHead } from '../../ui/layout/page-head';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { discardImport } from './api/discard-import';
import { importListKey } from './api/list-imports';
import { importKey } from './api/show-import';
import type { ImportKind, ImportView } from './api/types';
import { ImportStateTag } from './import-state-tag';
import styles from './imports.module.css';

/** What it is a sheet of, where it comes from, and the way to throw it away while nothing has come of it. */
export function ImportHead({ run, kind }: { run: ImportView; kind: ImportKind }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const discard = async (): Promise<void> => {
    try {
      await discardImport(run.id);
      queryClient.removeQueries({ queryKey: importKey(run.id) });
      void queryClient.invalidateQueries({ queryKey: importListKey });
      await navigate('/imports');
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  const others = run.sheetNames.filter((name) => name !== run.sheetName);
  return (
    <>
      <PageHead
        title={run.fileName ?? t('imports:pasted')}
        note={kind.title}
        actions={
          <>
            <Link className={styles.quietLink} to="/imports">
              {t('imports:list.title')}
            </Link>
            {run.can.discard && (
              <Popconfirm
                title={t('imports:discard.sure')}
                okText={t('imports:discard.do')}
                cancelText={t('imports:cancel')}
                onConfirm={() => void discard()}
              >
                <Button type="text" danger icon={<DeleteOutlined aria-hidden />}>
                  {t('imports:discard.do')}
                </Button>
              </Popconfirm>
            )}
          </>
        }
      />
      <div className={styles.under}>
        <ImportStateTag run={run} />
        {run.can.map && others.length > 0 && (
          <span className={styles.soft}>
            {t('imports:sheets.this', { sheet: run.sheetName })}{' '}
            {others.map((name) => (
              <Link key={name} to={`/imports/new?${new URLSearchParams({ kind: run.kind, sheet: name }).toString()}`}>
                {t('imports:sheets.other', { sheet: name })}
              </Link>
            ))}
          </span>
        )}
      </div>
    </>
  );
}
