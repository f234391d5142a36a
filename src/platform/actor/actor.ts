export type Language = 'zh-CN' | 'en';

/** The link through which somebody without an account acts: for one holder, on one subject. */
export interface ActorLink {
  readonly id: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly holderId: string | null;
}

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
  /** Of whoever came by a link and showed its code. Such an actor has no name, and every event names the link instead. */
  readonly link?: ActorLink;
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

/** Whoever came by a link: nobody by name, with these rights on its subject alone. */
export function linkActor(
  link: ActorLink,
  permissions: readonly string[],
  { requestId, language }: Pick<Actor, 'requestId' | 'language'>,
): Actor {
  return { ...systemActor(requestId), language, permissions: new Set(permissions), link };
}
