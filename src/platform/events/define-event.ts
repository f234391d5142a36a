export interface EventSubject {
  kind: string;
  id: string;
}

export interface EventContent<Data> {
  subject: EventSubject;
  data: Data;
  /** The changed fields before and after, without personal data in clear text. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** What a use case appends: a typed fact in the past tense. */
export interface NewEvent<Data = object> extends EventContent<Data> {
  type: string;
}

/** An event as it stands in the log. */
export interface StoredEvent<Data = object> extends NewEvent<Data> {
  id: string;
  actorId: string | null;
  onBehalfOfId: string | null;
  requestId: string;
  /** Business time of the fact. */
  at: Date;
}

export interface EventDefinition<Data extends object> {
  (content: EventContent<Data>): NewEvent<Data>;
  readonly type: string;
  /** Narrows an event that comes from the log. */
  matches(event: StoredEvent): event is StoredEvent<Data>;
}

const definitions = new Map<string, EventDefinition<never>>();

/** Declares an event type of a module. @throws Error when two modules declare the same type */
export function defineEvent<Data extends object>(type: string): EventDefinition<Data> {
  if (definitions.has(type)) {
    throw new Error(`event type ${type} is declared twice`);
  }
  const create = (content: EventContent<Data>): NewEvent<Data> => ({ type, ...content });
  const definition: EventDefinition<Data> = Object.assign(create, {
    type,
    matches: (event: StoredEvent): event is StoredEvent<Data> => event.type === type,
  });
  definitions.set(type, definition as unknown as EventDefinition<never>);
  return definition;
}

/** Every event type of the code, sorted. */
export function definedEventTypes(): string[] {
  return [...definitions.keys()].toSorted();
}
