import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../ui/form/record-form';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { useToast } from '../../ui/toast/toast-context';
import { correctDocument, issueDocument, useDocumentChange, useDocumentDiscard } from './api/change-document';
import type { DocumentView } from './api/types';
import { nameOf } from './document-tags';
import type { OpenedDocument } from './use-document-actions';
import styles from './documents.module.css';

interface SheetProps {
  document: DocumentView;
  onDone: () => void;
}

interface Props {
  opened: OpenedDocument | undefined;
  onClose: () => void;
  /** Where the document itself is on the screen: it is there no longer. */
  onDiscarded?: () => void;
}

/** What cannot be undone with a document, said before it is done. */
export function DocumentSheets({ opened, onClose, onDiscarded }: Props) {
  const { t } = useTranslation();
  const title = opened ? `${t(`documents:action.${opened.kind}`)} · ${nameOf(opened.document)}` : '';
  return (
    <SideSheet title={title} isOpen={opened !== undefined} onClose={onClose}>
      {opened?.kind === 'issue' && <IssueSheet document={opened.document} onDone={onClose} />}
      {opened?.kind === 'correct' && <CorrectSheet document={opened.document} onDone={onClose} />}
      {opened?.kind === 'discard' && <DiscardSheet document={opened.document} onDone={onDiscarded ?? onClose} />}
    </SideSheet>
  );
}

function IssueSheet({ document, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useDocumentChange(issueDocument);
  const submit = async (): Promise<void> => {
    const { number } = await change.mutateAsync(document);
    toast({ text: t('documents:done.issue', { number }) });
    onDone();
  };
  return (
    <>
      <p className={styles.note}>{t('documents:issue.hint', { series: document.series })}</p>
      <RecordForm
        name={`document-issue-${document.id}`}
        keepsDraft={false}
        submitLabel={t('documents:action.issue')}
        onSubmit={submit}
      >
        {null}
      </RecordForm>
    </>
  );
}

function DiscardSheet({ document, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const discard = useDocumentDiscard();
  const submit = async (): Promise<void> => {
    await discard.mutateAsync(document);
    toast({ text: t('documents:done.discard', { name: document.title }) });
    onDone();
  };
  return (
    <>
      <p className={styles.note}>{t('documents:discard.hint')}</p>
      <RecordForm
        name={`document-discard-${document.id}`}
        keepsDraft={false}
        submitLabel={t('documents:action.discard')}
        onSubmit={submit}
      >
        {null}
      </RecordForm>
    </>
  );
}

interface Values {
  reason?: string;
}

function CorrectSheet({ document, onDone }: SheetProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const change = useDocumentChange((reason: string) => correctDocument(document, reason));
  const submit = async ({ reason = '' }: Values): Promise<void> => {
    const { number, issues } = await change.mutateAsync(reason.trim());
    toast({ text: t('documents:done.correct', { number, edition: issues.length }) });
    onDone();
  };
  return (
    <>
      <p className={styles.note}>{t('documents:correct.hint', { number: document.number })}</p>
      <RecordForm<Values>
        name={`document-correct-${document.id}`}
        submitLabel={t('documents:action.correct')}
        onSubmit={submit}
      >
        <Form.Item
          name="reason"
          label={t('documents:correct.reason')}
          rules={[{ required: true, whitespace: true, message: t('documents:correct.reasonMissing') }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} />
        </Form.Item>
      </RecordForm>
    </>
  );
}
