import { PlatformCreate1795500000000 } from './migrations/1795500000000-platform-create.js';

/** All migrations, in the order of their timestamps. A landed one is never changed. */
export const migrations = [PlatformCreate1795500000000];
