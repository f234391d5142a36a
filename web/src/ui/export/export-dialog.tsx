import { useState } from 'react';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { download } from '../../api/download';
import { draftSheet, useSheets, type Sheet } from '../../api/sheets';
import { ErrorState } from '../states/error-state';
import { SkeletonLines } from '../states/loading';
import { ExportFields } from './export-fields';
import { ExportProgress } from './export-progress';
import type { ExportChoice, ExportSource } from './export-types';
import { sheetFilterOf } from './sheet-filter';
import type { RunningExport } from './use-export';

interface Props {
  source: ExportSource;
  exporting: RunningExport;
  isOpen: boolean;
  onClose: () => void;
}

/** Which sheet, which columns, how phones are written; or the same sheet as a document that goes out under a number. */
export function ExportDialog({ source, exporting: { running, run }, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const sheets = useSheets(isOpen);
  const [chosen, setChosen] = useState<ExportChoice>();
  /** A series: it becomes a document. Undefined: a file for oneself. */
  const [series, setSeries] = useState<string>();
  const offered = source.sheets.flatMap(({ name }) => sheets.data?.find((sheet) => sheet.name === name) ?? []);
  const choice = chosen ?? firstChoice(offered);
  const send = async (): Promise<void> => {
    if (!choice) {
      return;
    }
    if (series === undefined) {
      const save = (onProgress: (share: number) => void) =>
        download(source.path, queryOf(source, choice), { onProgress });
      const isSaved = await run(save, t('ui:export.done'));
      return isSaved ? onClose() : undefined;
    }
    const filter = sheetFilterOf(source.filters, source.query);
    const draft = async (): Promise<void> => {
      await navigate(`/documents/${await draftSheet({ form: choice.sheet, series, filter })}`);
    };
    await run(draft, t('ui:export.drafted'));
  };
  return (
    <Modal
      title={t('ui:export.title')}
      open={isOpen}
      onCancel={onClose}
      onOk={() => void send()}
      okText={t(series === undefined ? 'ui:export.save' : 'ui:export.draft')}
      okButtonProps={{ loading: running !== undefined, disabled: choice?.columns?.length === 0 || !choice }}
      cancelText={t(running ? 'ui:export.close' : 'ui:form.cancel')}
    >
      {sheets.isPending && <SkeletonLines count={4} />}
      {sheets.error && <ErrorState error={sheets.error} onRetry={() => void sheets.refetch()} />}
      {choice && (
        <ExportFields
          sheets={offered}
          choice={choice}
          series={series}
          onChoose={setChosen}
          onChooseSeries={setSeries}
        />
      )}
      {running && <ExportProgress running={running} />}
    </Modal>
  );
}

function firstChoice([sheet]: readonly Sheet[]): ExportChoice | undefined {
  return sheet && { sheet: sheet.name, columns: undefined, phones: 'masked' };
}

function queryOf({ query, sheets }: ExportSource, { sheet, columns, phones }: ExportChoice): ExportSource['query'] {
  const route = sheets.find(({ name }) => name === sheet)?.query;
  return { ...query, ...route, columns, ...(phones === 'full' ? { phones } : {}) };
}
