import { PlatformCreate1795500000000 } from './migrations/1795500000000-platform-create.js';
import { CalendarCreate1795500000200 } from './migrations/1795500000200-calendar-create.js';

/** All migrations, in the order of their timestamps. A landed one is never changed. */
export const migrations = [PlatformCreate1795500000000, CalendarCreate1795500000200];
