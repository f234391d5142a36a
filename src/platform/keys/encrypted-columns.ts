/** A column that holds what `Keys.encrypt` answers, and beside it, perhaps, the first of `Keys.blindIndexes`. */
export interface EncryptedColumn {
  readonly table: string;
  readonly cipher: string;
  readonly index?: string;
}

const columns = new Map<string, EncryptedColumn>();

/** Declares an encrypted column of a module, so that a new key reaches it. @throws Error when it is declared twice */
export function defineEncryptedColumn(column: EncryptedColumn): void {
  const name = `${column.table}.${column.cipher}`;
  if (columns.has(name)) {
    throw new Error(`encrypted column ${name} is declared twice`);
  }
  columns.set(name, column);
}

/** Every encrypted column of the code. */
export function encryptedColumns(): EncryptedColumn[] {
  return [...columns.values()];
}
