/** What kind of refusal it is; the HTTP filter alone knows which status belongs to it. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'unsupported'
  | 'unprocessable'
  | 'precondition-required'
  | 'too-many'
  | 'unavailable';

export type ErrorParameters = Record<string, string | number | boolean | null>;

/** One field of the request and why it was refused; `path` is a JSON pointer without the leading slash. */
export interface FieldError {
  path: string;
  code: string;
  params?: ErrorParameters;
}

/**
 * A refusal that the caller can understand and mend. The code is stable (`lead.already-converted`); its sentence lives
 * in the message catalogues and is made in the reader's language.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly params: ErrorParameters = {},
    readonly fields: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
