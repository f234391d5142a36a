import { useState } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../../api/list';
import { asProblem } from '../../api/problem';
import { useMay } from '../../lib/session';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { exportLeads, type LeadSheetName } from './api/export-leads';

const sheets: readonly LeadSheetName[] = ['lead.list', 'lead.ledger'];
const words: Readonly<Record<LeadSheetName, 'list' | 'ledger'>> = { 'lead.list': 'list', 'lead.ledger': 'ledger' };

/** What the list shows, as a spreadsheet. */
export function ExportMenu({ query }: { query: ListQuery }) {
  const { t } = useTranslation();
  const may = useMay();
  const toast = useToast();
  const problemText = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  if (!may('lead.export')) {
    return null;
  }
  const save = async (sheet: LeadSheetName): Promise<void> => {
    setIsBusy(true);
    try {
      await exportLeads(query, sheet);
      toast({ text: t('leads:export.done') });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    } finally {
      setIsBusy(false);
    }
  };
  const items = sheets.map((sheet) => {
    const word = words[sheet];
    return { key: sheet, label: t(`leads:export.${word}`), onClick: () => void save(sheet) };
  });
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<DownloadOutlined aria-hidden />} loading={isBusy}>
        {t('leads:export.title')}
      </Button>
    </Dropdown>
  );
}
