import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import type { DocumentIssue, DocumentView } from './api/types';
import type { DocumentActions } from './use-document-actions';
import { Nothing } from '../../ui/layout/nothing';
import styles from './documents.module.css';

/** What was handed out under the number, the last one first. */
export function DocumentVersions({ document, actions }: { document: DocumentView; actions: DocumentActions }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('documents:versions.title')}>
      {document.issues.length === 0 ? (
        <Nothing>{t('documents:versions.none')}</Nothing>
      ) : (
        <ol className={styles.versions}>
          {document.issues.toReversed().map((issue) => (
            <Version key={issue.edition} issue={issue} onSave={() => actions.save(document, issue)} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Version({ issue, onSave }: { issue: DocumentIssue; onSave: () => void }) {
  const { t } = useTranslation();
  const name = t(issue.edition === 1 ? 'documents:versions.first' : 'documents:versions.correction', {
    edition: issue.edition,
  });
  return (
    <li className={styles.version}>
      <div>
        <b>{name}</b>
        <p className={styles.soft}>
          {issue.issuedBy?.name} <When at={issue.issuedAt} />
        </p>
        {issue.reason && (
          <p className={styles.reason}>
            {t('documents:correct.reason')}
            {t('documents:colon')}
            {issue.reason}
          </p>
        )}
        <p className={styles.hash} title={issue.sha256}>
          SHA-256 {issue.sha256.slice(0, 16)}…
        </p>
      </div>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        aria-label={t('documents:versions.save', { name })}
        onClick={onSave}
      >
        {t('documents:action.save')}
      </Button>
    </li>
  );
}
