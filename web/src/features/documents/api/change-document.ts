import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../api/client';
import type { ApiProblem } from '../../../api/problem';
import { documentListKey } from './list-documents';
import { documentKey } from './show-document';
import type { DocumentView } from './types';

interface DocumentVersion {
  id: string;
  version: number;
}

/** 编号印发: it takes the next number of its series and is frozen. */
export async function issueDocument({ id, version }: DocumentVersion): Promise<DocumentView> {
  const params = { path: { id } };
  return unwrap(api.POST('/api/v1/documents/{id}/issue', { params, headers: ifMatch(version) }));
}

/** 更正: another edition under the same number, with the records as they are now. */
export async function correctDocument({ id, version }: DocumentVersion, reason: string): Promise<DocumentView> {
  const call = { params: { path: { id } }, headers: ifMatch(version), body: { reason } };
  return unwrap(api.POST('/api/v1/documents/{id}/corrections', call));
}

/** One change of a document: the answer is the document as it is now, and every list is asked anew. */
export function useDocumentChange<Input>(
  change: (input: Input) => Promise<DocumentView>,
): UseMutationResult<DocumentView, ApiProblem, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (document) => queryClient.setQueryData(documentKey(document.id), document),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['document'] }),
  });
}

async function discardDocument({ id, version }: DocumentVersion): Promise<void> {
  await unwrap(api.DELETE('/api/v1/documents/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
}

/** Throws a draft away: it is in no list any more, and itself asked for by nobody. */
export function useDocumentDiscard(): UseMutationResult<void, ApiProblem, DocumentVersion> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: discardDocument,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: documentListKey }),
    onError: () => queryClient.invalidateQueries({ queryKey: ['document'] }),
  });
}
