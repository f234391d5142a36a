import { z } from 'zod';
import { defineSetting } from '../platform/settings/index.js';

/** Calendar days within which a handover on which nobody has built may be taken back. */
export const undoDays = defineSetting({
  key: 'handover.undoDays',
  schema: z.int().min(0).max(30),
  defaultValue: 3,
  source: '本系统默认值，可按本区人事交接制度调整',
});
