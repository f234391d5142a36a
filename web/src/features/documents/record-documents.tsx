import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session';
import { When } from '../../ui/display/when';
import { Panel } from '../../ui/layout/panel';
import { useDocuments } from './api/list-documents';
import { DocumentNumber, StateTag } from './document-tags';
import { Nothing } from '../../ui/layout/nothing';
import styles from './documents.module.css';

interface Props {
  record: { kind: string; id: string };
}

/** Papers about a record, for those who may read papers; nothing where there are none. */
export function RecordDocuments({ record }: Props) {
  return useMay()('document.read') ? <Papers record={record} /> : null;
}

function Papers({ record }: Props) {
  const { t } = useTranslation();
  const { rows, hasMore } = useDocuments({ recordKind: record.kind, recordId: record.id });
  if (rows.length === 0) {
    return null;
  }
  return (
    <Panel title={t('documents:record.title')}>
      <ul className={styles.rows}>
        {rows.map((document) => (
          <li key={document.id}>
            <Link to={`/documents/${document.id}`} className={styles.row}>
              <span className={styles.rowTitle}>{document.title}</span>
              <StateTag document={document} />
              <span className={styles.rowMeta}>
                <DocumentNumber document={document} /> · <When at={document.issuedAt ?? document.draftedAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Nothing>
          <Link to={`/documents?view=all&recordId=${record.id}`}>{t('documents:record.all')}</Link>
        </Nothing>
      )}
    </Panel>
  );
}
