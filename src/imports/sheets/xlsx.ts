import { importErrors } from '../imports.errors.js';
import type { DateSystem } from '../values/dates.js';
import { readDateStyles } from './cell-styles.js';
import { hasMoreRowsThan } from './row-count.js';
import { readSharedStrings } from './shared-strings.js';
import { MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRow } from './sheet.js';
import { Workbook, type WorkbookSheet } from './workbook.js';
import { WorksheetCells } from './worksheet-cells.js';
import { xmlChunks } from './xml-events.js';

/**
 * Opens a sheet of a workbook, the first that is shown unless it is named. Its rows are read as they are asked for; the
 * texts of the workbook alone are kept. @throws import.damaged, import.empty, import.sheet-unknown, import.too-large
 */
export async function openXlsx(path: string, sheetName?: string): Promise<Sheet & { close(): void }> {
  const workbook = await Workbook.open(path);
  try {
    const { sheets, dateSystem } = await workbook.contents();
    const chosen = chooseSheet(sheets, sheetName);
    const hiddenColumns: number[] = [];
    return {
      name: chosen.name,
      sheetNames: sheets.map(({ name }) => name),
      dateSystem,
      hiddenColumns,
      rows: rowsOf(workbook, chosen, { dateSystem, hiddenColumns }),
      close: () => workbook.close(),
    };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

function chooseSheet(sheets: readonly WorkbookSheet[], name: string | undefined): WorkbookSheet {
  const chosen = name === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === name);
  if (!chosen) {
    throw name === undefined ? importErrors.empty() : importErrors.sheetUnknown({ sheet: name });
  }
  return chosen;
}

interface Gathering {
  dateSystem: DateSystem;
  /** Filled as they are found: columns are declared before the first row. */
  hiddenColumns: number[];
}

async function* rowsOf(
  workbook: Workbook,
  { part }: WorkbookSheet,
  { dateSystem, hiddenColumns }: Gathering,
): AsyncGenerator<SheetRow> {
  const counted = await workbook.part(part);
  if (counted && (await hasMoreRowsThan(MOST_ROWS, counted))) {
    throw importErrors.tooLarge({ rows: MOST_ROWS, columns: MOST_COLUMNS });
  }
  const stream = await workbook.part(part);
  const stringsPart = await workbook.part('xl/sharedStrings.xml');
  const stylesPart = await workbook.part('xl/styles.xml');
  if (!stream) {
    throw importErrors.damaged();
  }
  const cells = new WorksheetCells({
    strings: stringsPart && (await readSharedStrings(stringsPart)),
    dateStyles: stylesPart ? await readDateStyles(stylesPart) : [],
    dateSystem,
  });
  const chunks = xmlChunks(stream, cells);
  try {
    while ((await chunks.next()).done !== true) {
      hiddenColumns.splice(0, hiddenColumns.length, ...cells.hiddenColumns);
      yield* cells.take();
    }
    yield* cells.take();
  } finally {
    await chunks.return(undefined);
  }
}
