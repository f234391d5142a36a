/** How records of any kind are named to one reader. */
export {
  RecordTitles,
  nameOfRecord,
  type RecordCode,
  type RecordRef,
  type RecordTitle,
  type RecordTitleReader,
} from './record-titles.js';
export { RecordsModule } from './records.module.js';
