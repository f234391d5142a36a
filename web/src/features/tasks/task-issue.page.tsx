import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PageHead } from '../../ui/layout/page-head';
import { IssueSheet } from './sheets/issue-sheet';
import styles from './tasks.module.css';

const kindForm = /^[a-z][a-z-]{0,39}$/;
const idForm = /^[0-9a-f-]{36}$/;

/** Gives a task from a record: the address says which. */
export function TaskIssuePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const kind = search.get('kind') ?? '';
  const id = search.get('id') ?? '';
  const source = kindForm.test(kind) && idForm.test(id) ? { kind, id } : undefined;
  return (
    <div className={styles.issue}>
      <PageHead title={t('tasks:list.issueTitle')} />
      <IssueSheet source={source} onDone={(taskId) => void navigate(taskId ? `/tasks/${taskId}` : '/tasks')} />
    </div>
  );
}
