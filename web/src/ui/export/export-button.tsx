import { useState } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ExportDialog } from './export-dialog';
import type { ExportSource } from './export-types';
import { useExport } from './use-export';

/** What the list shows, as a table; whoever may not take it out does not get to see this. */
export function ExportButton({ source }: { source: ExportSource }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const exporting = useExport();
  return (
    <>
      <Button
        type="text"
        icon={<DownloadOutlined aria-hidden />}
        loading={exporting.running !== undefined}
        onClick={() => setIsOpen(true)}
      >
        {t('ui:export.title')}
      </Button>
      <ExportDialog source={source} exporting={exporting} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
