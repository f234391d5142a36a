/** Sheets, forms and pages out of the system: defined as data by the modules whose records they show. */
export { DocumentsModule } from './documents.module.js';
export { SheetExports } from './sheet-exports.service.js';
export { ListPapers, type ListContent, type ListTable } from './list-papers.js';
export { RecordPapers } from './record-papers.js';
export { Letters } from './letters.js';
export { exportShape } from './sheets.schemas.js';
export { Sheets } from './sheets.js';
export { defineSheet } from './define-sheet.js';
export type { SheetRequest } from './sheet.js';
export type { FormContent, FormField, OnePageContent, PageSection } from './form.js';
export type { ComposedLetter, Letter, LetterContent, LetterParagraph } from './letter.js';
export type { RecordStamp } from './record-stamp.js';
export { plainWorkbook } from './xlsx/plain-sheet.js';
export { DOCX, XLSX, sendFile, type MadeFile } from './made-file.js';
export { publicAddress } from './public-address.js';
export { inMu, inTenThousands } from './decimal.js';
export { localDay, localLimit, localMinute } from './local-day.js';
export { DocumentCorrected, DocumentIssued, RecordPrinted, SheetExported } from './documents.events.js';
