import type { Permission } from '../access/index.js';
import type { Actor, Language } from '../platform/actor/index.js';
import type { FieldError } from '../platform/errors/index.js';
import type { Choice } from './values/words.js';

/** How a cell is read: `amount` to yuan and `area` to m², both decimal strings, `date` to `YYYY-MM-DD`. */
export type ImportFieldKind = 'text' | 'phone' | 'amount' | 'area' | 'date' | 'flag' | 'choice';

/** One column of the template. */
export interface ImportField {
  readonly name: string;
  readonly kind: ImportFieldKind;
  /** What the template calls it; a sheet that does so too needs no mapping. */
  readonly title: Record<Language, string>;
  /** What else sheets call it. */
  readonly synonyms?: readonly string[];
  readonly isRequired?: boolean;
  /** Of `text`: characters. */
  readonly longest?: number;
  /** Of `choice`. */
  readonly choices?: readonly Choice[];
  /** In the example row of the template; plainly made up. */
  readonly example: string;
}

/** What was understood of a row, by field name; what is blank is missing. */
export type ImportValues = Readonly<Record<string, string | boolean>>;

/** A record that a row seems to repeat, as this reader may know it. */
export interface ExistingRecord {
  id: string;
  code: string;
}

/** What one person may not say in a row now, whatever the form allows. */
export interface RowGuard {
  /** Fields that are not there for this person. */
  readonly hiddenFields: ReadonlySet<string>;
  check(values: ImportValues): FieldError[];
}

/**
 * What a module offers so that its records can come in as rows of a sheet. It registers with `Importers` in
 * `onModuleInit`. All of it joins the open transaction.
 */
export interface Importer {
  /** Kind of the records as in their events: `lead`. */
  readonly kind: string;
  /** Whoever may make such a record in a form may import some, with `import.run`. */
  readonly permission: Permission;
  readonly title: Record<Language, string>;
  /** The first one names the record; a row whose first cell says 合计 is no record. */
  readonly fields: readonly [ImportField, ...ImportField[]];

  /** What the record's own rules say of the values; `path` is the name of the field, or empty. */
  check(values: ImportValues): FieldError[];

  /** Where not everybody may say everything. Asked for each portion of rows, and again by `create` for each row. */
  guardFor?(actor: Actor): Promise<RowGuard>;

  /** What two rows of the same record share, such as the normalised name; null when nothing tells. */
  keyOf(values: ImportValues): string | null;

  /** Records within the actor's sight that have these keys. */
  existing(actor: Actor, keys: readonly string[]): Promise<Map<string, ExistingRecord[]>>;

  /** Makes the record as the actor would by hand, and answers its id. @throws DomainError that the row is refused with */
  create(actor: Actor, values: ImportValues, importId: string): Promise<string>;

  /**
   * The same for many rows in one go, for kinds that come by the ten thousand. All of them or none: when one is refused
   * they come again one by one.
   */
  createMany?(actor: Actor, rows: readonly ImportValues[], importId: string): Promise<string[]>;

  /** Those of the records on which somebody has worked since they were imported, or that are gone. */
  builtOn(ids: readonly string[]): Promise<Set<string>>;

  /** Takes an imported record back, with a trace. False when somebody has worked on it: then it stays as it is. */
  revert(actor: Actor, id: string): Promise<boolean>;
}
