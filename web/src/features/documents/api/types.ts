import type { QueryOf, Schemas } from '../../../api/schemas';

export type DocumentView = Schemas['Document'];
export type DocumentIssue = DocumentView['issues'][number];
export type DocumentState = DocumentView['state'];

/** The closed word lists in the order in which they are offered. */
export const documentStates = ['DRAFT', 'ISSUED', 'CORRECTED'] as const satisfies readonly DocumentState[];
export const documentKinds = ['SHEET', 'LETTER'] as const satisfies ReadonlyArray<
  NonNullable<QueryOf<'/api/v1/documents'>['kind']>
>;
