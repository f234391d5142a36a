import { useState } from 'react';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { download } from '../../api/download';
import { saveFilled } from '../../api/own-sheets';
import { draftSheet } from '../../api/sheets';
import { ErrorState } from '../states/error-state';
import { SkeletonLines } from '../states/loading';
import { ExportFields } from './export-fields';
import { ExportProgress } from './export-progress';
import type { ExportChoice, ExportSource } from './export-types';
import { sheetFilterOf } from './sheet-filter';
import type { RunningExport } from './use-export';
import { useFormats, type Format } from './use-formats';

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
  const { formats, isPending, error, retry } = useFormats(source, isOpen);
  const [chosen, setChosen] = useState<ExportChoice>();
  /** A series: it becomes a document. Undefined: a file for oneself. */
  const [series, setSeries] = useState<string>();
  const choice = chosen ?? firstChoice(formats);
  const format = formats.find(({ form }) => form === choice?.form);
  const send = async (): Promise<void> => {
    if (!choice || !format) {
      return;
    }
    const filter = sheetFilterOf(source.filters, source.query);
    if (series !== undefined) {
      const draft = async (): Promise<void> => {
        await navigate(`/documents/${await draftSheet({ form: format.form, series, filter })}`);
      };
      await run(draft, t('ui:export.drafted'));
      return;
    }
    const { own } = format;
    const save = async (onProgress: (share: number) => void): Promise<unknown> =>
      own ? saveFilled(own.id, filter, onProgress) : download(source.path, queryOf(source, choice), { onProgress });
    if (await run(save, t('ui:export.done'))) {
      onClose();
    }
  };
  return (
    <Modal
      title={t('ui:export.title')}
      open={isOpen}
      onCancel={onClose}
      onOk={() => void send()}
      okText={t(series === undefined ? 'ui:export.save' : 'ui:export.draft')}
      okButtonProps={{ loading: running !== undefined, disabled: !choice || choice.columns?.length === 0 }}
      cancelText={t(running ? 'ui:export.close' : 'ui:form.cancel')}
    >
      {isPending && <SkeletonLines count={4} />}
      {error && <ErrorState error={error} onRetry={retry} />}
      {choice && !isPending && (
        <ExportFields
          formats={formats}
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

function firstChoice([format]: readonly Format[]): ExportChoice | undefined {
  return format && { form: format.form, columns: undefined, phones: 'masked' };
}

function queryOf({ query, sheets }: ExportSource, { form, columns, phones }: ExportChoice): ExportSource['query'] {
  const route = sheets.find(({ name }) => name === form)?.query;
  return { ...query, ...route, columns, ...(phones === 'full' ? { phones } : {}) };
}
