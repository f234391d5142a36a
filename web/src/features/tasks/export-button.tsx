import { useState } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../../api/list';
import { asProblem } from '../../api/problem';
import { useMay } from '../../lib/session';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { exportTasks } from './api/task-papers';

/** What the list shows, as 督办事项台账. */
export function ExportButton({ query }: { query: ListQuery }) {
  const { t } = useTranslation();
  const may = useMay();
  const toast = useToast();
  const problemText = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  if (!may('task.export')) {
    return null;
  }
  const save = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await exportTasks(query);
      toast({ text: t('tasks:papers.saved') });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Button type="text" icon={<DownloadOutlined aria-hidden />} loading={isBusy} onClick={() => void save()}>
      {t('tasks:papers.ledger')}
    </Button>
  );
}
