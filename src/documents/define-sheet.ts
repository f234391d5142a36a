import type { Actor } from '../platform/actor/index.js';
import { layoutSetting } from './sheet-layout.js';
import type { RowSource, Sheet, SheetDefinition } from './sheet.js';

/** A sheet that still needs its rows. */
export interface DefinedSheet<Filter, Row> {
  /** Called when the module begins, with the queries that read the rows. */
  withRows(rowsOf: RowSource<Filter, Row>): Sheet;
}

/** Declares a sheet of a module, and its layout as a setting. @throws Error when two sheets have one name */
export function defineSheet<Filter, Row>(definition: SheetDefinition<Filter, Row>): DefinedSheet<Filter, Row> {
  const layout = layoutSetting(definition);
  const valuesOf = (row: Row, { language }: Actor) => definition.columns.map(({ value }) => value(row, language));
  return {
    withRows: (rowsOf) => ({
      ...definition,
      layout,
      open(actor, { filter: given, phones }) {
        const filter = definition.filter.parse(given);
        return {
          loggedFilter: definition.loggedFilter(filter),
          async *lines() {
            for await (const rows of rowsOf(actor, { filter, phones })) {
              yield rows.map((row) => valuesOf(row, actor));
            }
          },
          async *keyed() {
            for await (const rows of rowsOf(actor, { filter, phones })) {
              yield rows.map((row) => ({ key: definition.keyOf?.(row) ?? null, values: valuesOf(row, actor) }));
            }
          },
        };
      },
    }),
  };
}
