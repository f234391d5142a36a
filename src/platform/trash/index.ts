/** Deleted things stay for 30 days. */
export { TRASH_DAYS, Trash } from './trash.js';
export { TrashModule } from './trash.module.js';
