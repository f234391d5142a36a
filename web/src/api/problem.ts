/** One refused field; `path` is a JSON pointer without its leading slash (`contact/phone`). */
export interface ProblemField {
  path: string;
  code: string;
  message: string;
}

interface ProblemParts {
  status: number;
  code: string;
  title: string;
  requestId?: string | undefined;
  fields?: ProblemField[] | undefined;
  params?: Record<string, unknown> | undefined;
}

/** A problem document (RFC 9457) of the server, or what stands for it when no answer came. Titles are in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string | undefined;
  readonly fields: readonly ProblemField[];
  readonly params: Readonly<Record<string, unknown>>;

  constructor(parts: ProblemParts) {
    super(parts.title);
    this.name = 'ApiProblem';
    this.status = parts.status;
    this.code = parts.code;
    this.title = parts.title;
    this.requestId = parts.requestId;
    this.fields = parts.fields ?? [];
    this.params = parts.params ?? {};
  }

  /** The request may never have reached the server: worth keeping and sending again. */
  get isOffline(): boolean {
    return this.code === 'client.offline';
  }

  get isForbidden(): boolean {
    return this.status === 403;
  }

  /** Nothing is there, or the address holds no readable id and nothing can be there. */
  get isMissing(): boolean {
    return this.status === 404 || (this.status === 400 && this.fields.length === 1 && this.fields[0]?.path === 'id');
  }

  /** Somebody else changed the record since it was read. */
  get isConflict(): boolean {
    return this.status === 409 || this.status === 412;
  }
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) {
    return error;
  }
  return new ApiProblem({ status: 0, code: 'client.unexpected', title: '' });
}

/** Reads a refusal; a proxy's HTML page becomes a problem too, never a crash. */
export function problemFrom(status: number, body: unknown, requestId: string | null): ApiProblem {
  const document = isRecord(body) ? body : {};
  return new ApiProblem({
    status,
    code: text(document.code) ?? `http.${String(status)}`,
    title: text(document.title) ?? '',
    requestId: text(document.requestId) ?? requestId ?? undefined,
    fields: Array.isArray(document.errors) ? document.errors.filter(isField) : [],
    params: isRecord(document.params) ? document.params : {},
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isField(value: unknown): value is ProblemField {
  return isRecord(value) && typeof value.path === 'string' && typeof value.message === 'string';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
