import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { When } from '../../ui/display/when';
import { EmptyState } from '../../ui/states/empty-state';
import { ListPage } from '../../ui/list/list-page';
import { useListState } from '../../ui/list/use-list-state';
import { useDocuments } from './api/list-documents';
import { useSeries } from '../../api/series';
import type { DocumentView } from './api/types';
import { documentColumns } from './document-columns';
import { documentFilters, documentViews } from './document-filters';
import { DocumentSheets } from './document-sheets';
import { DocumentNumber, StateTag } from './document-tags';
import { useDocumentActions } from './use-document-actions';

/** Drafts and what was issued under a number, newest first. */
export function DocumentListPage() {
  const { t } = useTranslation();
  const series = useSeries();
  const isAboutRecord = useSearchParams()[0].has('recordId');
  const filters = useMemo(() => documentFilters(t, series, isAboutRecord), [t, series, isAboutRecord]);
  const views = useMemo(() => documentViews(t), [t]);
  const columns = useMemo(() => documentColumns(t), [t]);
  const state = useListState(filters, views);
  const data = useDocuments(state.query);
  const actions = useDocumentActions();
  return (
    <>
      <ListPage<DocumentView>
        listId="documents"
        title={t('documents:list.title')}
        state={state}
        views={views}
        filters={filters}
        columns={columns}
        data={data}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        hrefOf={({ id }) => `/documents/${id}`}
        versionOf={({ version }) => version}
        actionsOf={actions.forDocument}
        renderCard={(document) => <DocumentCard document={document} />}
        empty={<EmptyState title={t('documents:list.empty')} hint={t('documents:list.emptyHint')} />}
      />
      <DocumentSheets opened={actions.opened} onClose={actions.close} />
    </>
  );
}

function DocumentCard({ document }: { document: DocumentView }) {
  return (
    <>
      <StateTag document={document} />
      <DocumentNumber document={document} />
      {document.record && <span>{document.record.title}</span>}
      <span>{document.draftedBy?.name}</span>
      <When at={document.issuedAt ?? document.draftedAt} />
    </>
  );
}
