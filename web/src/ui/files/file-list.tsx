import { useId } from 'react';
import { DeleteOutlined, FileOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { download } from '../../api/download';
import { shrinkPhoto } from '../../lib/shrink-photo';
import { When } from '../display/when';
import { Panel } from '../layout/panel';
import { ErrorState } from '../states/error-state';
import { SkeletonLines } from '../states/loading';
import { useProblemText } from '../states/problem-text';
import { useToast } from '../toast/toast-context';
import {
  attachFile,
  contentAddress,
  restoreAttachment,
  trashAttachment,
  useAttachmentChange,
  useAttachments,
  type Attachment,
  type AttachmentRecord,
} from '../../api/attachments';
import { FilePreview } from './file-preview';
import { Nothing } from '../layout/nothing';
import styles from './files.module.css';

interface Props {
  record: AttachmentRecord;
  canAdd: boolean;
  /** What its reporter's phone has announced; of what has not come yet the number is said. */
  awaited?: readonly { sha256: string }[];
}

/** The files of a record: photos seen and voice notes heard on the page, everything else saved. */
export function FileList({ record, canAdd, awaited = [] }: Props) {
  const { t } = useTranslation();
  const files = useAttachments(record);
  const missing = awaited.filter(({ sha256 }) => !files.data?.some((file) => file.sha256 === sha256)).length;
  const isEmpty = files.data?.length === 0 && missing === 0;
  if (isEmpty && !canAdd) {
    return null;
  }
  return (
    <Panel title={t('files:title')} actions={canAdd && <AddFile record={record} />}>
      {files.isPending && <SkeletonLines count={2} />}
      {files.error && !files.data && <ErrorState error={files.error} onRetry={() => void files.refetch()} />}
      {files.data && missing > 0 && (
        <p className={styles.missing} role="status">
          {t('files:missing', { count: missing })}
        </p>
      )}
      {isEmpty && <Nothing>{t('files:empty')}</Nothing>}
      <ul className={styles.list}>
        {files.data?.map((file) => (
          <FileRow key={file.id} file={file} record={record} />
        ))}
      </ul>
    </Panel>
  );
}

function FileRow({ file, record }: { file: Attachment; record: AttachmentRecord }) {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const change = useAttachmentChange(record, (work: () => Promise<void>) => work());
  const fail = (error: unknown): void => toast({ text: problemText(asProblem(error)), tone: 'bad' });
  const trash = (): void => {
    const onUndo = async (): Promise<void> => void (await change.mutateAsync(() => restoreAttachment(file.id)));
    const onSuccess = (): void => toast({ text: t('files:trashed', { name: file.name }), onUndo });
    change.mutate(() => trashAttachment(file.id), { onSuccess, onError: fail });
  };
  return (
    <li>
      <FilePreview file={file} />
      <div className={styles.line}>
        <button type="button" onClick={() => void download(contentAddress(file.id)).catch(fail)}>
          <FileOutlined aria-hidden /> {file.name}
        </button>
        <When at={file.uploadedAt} />
        {file.can.trash && (
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('files:trash', { name: file.name })}
            onClick={trash}
          />
        )}
      </div>
    </li>
  );
}

function AddFile({ record }: { record: AttachmentRecord }) {
  const { t } = useTranslation();
  const id = useId();
  const toast = useToast();
  const problemText = useProblemText();
  const change = useAttachmentChange(record, async (chosen: readonly File[]) => {
    for (const file of chosen) {
      const { name, type, content } = await contentOf(file);
      await attachFile(record, { name, type, content });
    }
  });
  const add = (chosen: readonly File[]): void =>
    change.mutate(chosen, { onError: (error) => toast({ text: problemText(error), tone: 'bad' }) });
  return (
    <span className={styles.adder}>
      <input
        id={id}
        type="file"
        multiple
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          add(chosen);
        }}
      />
      <label htmlFor={id}>
        <PaperClipOutlined aria-hidden /> {change.isPending ? t('files:adding') : t('files:add')}
      </label>
    </span>
  );
}

async function contentOf(chosen: File): Promise<{ name: string; type: string; content: ArrayBuffer }> {
  const file = await shrinkPhoto(chosen);
  return { name: file.name, type: file.type, content: await file.arrayBuffer() };
}
