/** Collects the values of a statement that is put together from fragments: each fragment names its own `$n`. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** Answers the placeholder of the value. */
  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
