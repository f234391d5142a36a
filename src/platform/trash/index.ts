/** Deleted things stay for 30 days. */
export { Trash } from './trash.js';
export { TrashModule } from './trash.module.js';
