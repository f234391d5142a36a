import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { When } from '../../ui/display/when';
import type { Column } from '../../ui/list/list-types';
import type { DocumentView } from './api/types';
import { DocumentNumber, StateTag } from './document-tags';

export function documentColumns(t: TFunction): Column<DocumentView>[] {
  return [
    { key: 'title', title: t('documents:field.title'), render: ({ title }) => title },
    { key: 'number', title: t('documents:field.number'), render: (document) => <DocumentNumber document={document} /> },
    { key: 'state', title: t('documents:field.state'), render: (document) => <StateTag document={document} /> },
    { key: 'kind', title: t('documents:field.kind'), render: ({ kind }) => t(`documents:kind.${kind}`) },
    { key: 'record', title: t('documents:field.record'), render: (document) => <RecordLink document={document} /> },
    {
      key: 'issuedAt',
      title: t('documents:field.issuedAt'),
      render: ({ issuedAt }) => <When at={issuedAt} />,
    },
    { key: 'draftedBy', title: t('documents:field.draftedBy'), render: ({ draftedBy }) => draftedBy?.name },
    {
      key: 'draftedAt',
      title: t('documents:field.draftedAt'),
      isHiddenAtFirst: true,
      render: ({ draftedAt }) => <When at={draftedAt} />,
    },
  ];
}

/** What a letter is about, where the reader may see it. */
export function RecordLink({ document: { record, recordId } }: { document: DocumentView }) {
  if (record === null) {
    return <span>{recordId === null ? '—' : '***'}</span>;
  }
  return <Link to={record.path}>{record.title}</Link>;
}
