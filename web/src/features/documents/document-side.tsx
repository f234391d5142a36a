import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/layout/panel';
import type { DocumentView } from './api/types';
import type { DocumentActions } from './use-document-actions';
import styles from './documents.module.css';

/** What comes next: look at the draft and issue it, or take what was issued, and mend it if it is wrong. */
export function DocumentSide({ document, actions }: { document: DocumentView; actions: DocumentActions }) {
  const { t } = useTranslation();
  const { can, state, series } = document;
  const isDraft = state === 'DRAFT';
  return (
    <Panel title={t('documents:side.title')}>
      <div className={styles.next}>
        <p>{t(isDraft ? 'documents:side.draft' : 'documents:side.issued', { series })}</p>
        {(!isDraft || can.issue) && (
          <Button block icon={<DownloadOutlined aria-hidden />} onClick={() => actions.save(document)}>
            {t(isDraft ? 'documents:action.preview' : 'documents:action.saveLast')}
          </Button>
        )}
        {can.issue && (
          <Button block type="primary" onClick={() => actions.open('issue', document)}>
            {t('documents:action.issue')}
          </Button>
        )}
        {can.discard && (
          <Button block danger type="text" onClick={() => actions.open('discard', document)}>
            {t('documents:action.discard')}
          </Button>
        )}
        {can.correct && (
          <Button block onClick={() => actions.open('correct', document)}>
            {t('documents:action.correct')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
