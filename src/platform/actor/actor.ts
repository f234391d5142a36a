export type Language = 'zh-CN' | 'en';

/** Who asks. It is the first argument of every use case; nobody reads the user from the air. */
export interface Actor {
  /** Null for the system itself (sweeps, subscribers, imports of the command line). */
  readonly userId: string | null;
  /** The person for whom somebody else enters this (代录); both are kept. */
  readonly onBehalfOfId: string | null;
  readonly language: Language;
  readonly requestId: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
  /** Units in which the person holds a role or position today. */
  readonly unitIds: readonly string[];
  /** The same units and all below them. */
  readonly unitTreeIds: readonly string[];
  /** For each role: the units in which it is held today and all below them. A role reaches no further than its unit. */
  readonly unitTreeIdsOfRole: Readonly<Record<string, readonly string[]>>;
  /** Units whose head (负责人) the person is today. */
  readonly headedUnitIds: readonly string[];
}

/** The actor of what nobody asked for: sweeps, subscribers, the command line. It passes no permission check. */
export function systemActor(requestId: string): Actor {
  return {
    userId: null,
    onBehalfOfId: null,
    language: 'zh-CN',
    requestId,
    roles: [],
    permissions: new Set(),
    unitIds: [],
    unitTreeIds: [],
    unitTreeIdsOfRole: {},
    headedUnitIds: [],
  };
}
