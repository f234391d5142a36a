import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import type { Action } from '../../ui/list/list-types';
import { useProblemText } from '../../ui/states/problem-text';
import { useToast } from '../../ui/toast/toast-context';
import { saveDraft, saveEdition } from './api/document-files';
import type { DocumentIssue, DocumentView } from './api/types';

export interface OpenedDocument {
  kind: 'issue' | 'correct' | 'discard';
  document: DocumentView;
}

export interface DocumentActions {
  opened: OpenedDocument | undefined;
  open: (kind: OpenedDocument['kind'], document: DocumentView) => void;
  close: () => void;
  /** The draft as it would be issued now, or what was handed out last. */
  save: (document: DocumentView, edition?: DocumentIssue) => void;
  forDocument: (document: DocumentView) => Action[];
}

/** What can be done with a document: shown only where the server says that it can. */
export function useDocumentActions(): DocumentActions {
  const { t } = useTranslation();
  const toast = useToast();
  const problemText = useProblemText();
  const [opened, setOpened] = useState<OpenedDocument>();
  const open: DocumentActions['open'] = (kind, document) => setOpened({ kind, document });
  const run = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
      toast({ text: t('documents:done.saved') });
    } catch (error) {
      toast({ text: problemText(asProblem(error)), tone: 'bad' });
    }
  };
  const save: DocumentActions['save'] = (document, edition = document.issues.at(-1)) =>
    void run(edition ? saveEdition(edition) : saveDraft(document.id));

  const forDocument = (document: DocumentView): Action[] => {
    const { can, issues } = document;
    const isOffered = issues.length > 0 || can.issue;
    const label = t(issues.length > 0 ? 'documents:action.save' : 'documents:action.preview');
    return [
      ...(isOffered ? [{ key: 'save', label, onRun: () => save(document) }] : []),
      ...(['issue', 'correct', 'discard'] as const)
        .filter((kind) => can[kind])
        .map((kind) => ({
          key: kind,
          label: t(`documents:action.${kind}`),
          isDanger: kind === 'discard',
          onRun: () => open(kind, document),
        })),
    ];
  };
  return { opened, open, close: () => setOpened(undefined), save, forDocument };
}
