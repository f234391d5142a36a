import { PlatformCreate1795500000000 } from './migrations/1795500000000-platform-create.js';
import { IdentityCreate1795500000100 } from './migrations/1795500000100-identity-create.js';
import { CalendarCreate1795500000200 } from './migrations/1795500000200-calendar-create.js';
import { FilesCreate1795500000300 } from './migrations/1795500000300-files-create.js';
import { RemindersCreate1795500000400 } from './migrations/1795500000400-reminders-create.js';
import { PlatformAddSweeps1795500000410 } from './migrations/1795500000410-platform-add-sweeps.js';
import { NotificationsCreate1795500000500 } from './migrations/1795500000500-notifications-create.js';
import { LeadsCreate1795500000600 } from './migrations/1795500000600-leads-create.js';
import { TasksCreate1795500000700 } from './migrations/1795500000700-tasks-create.js';
import { ImportsCreate1795500000800 } from './migrations/1795500000800-imports-create.js';
import { DocumentsCreate1795500000900 } from './migrations/1795500000900-documents-create.js';
import { PlatformAddTokenLinks1795500001000 } from './migrations/1795500001000-platform-add-token-links.js';
import { TasksAddLinkAuthors1795500001010 } from './migrations/1795500001010-tasks-add-link-authors.js';
import { IdentityAddUnitEmail1795500001020 } from './migrations/1795500001020-identity-add-unit-email.js';
import { LeadsAddSelfFilled1795500001030 } from './migrations/1795500001030-leads-add-self-filled.js';
import { TasksAddParts1795500001100 } from './migrations/1795500001100-tasks-add-parts.js';
import { LeadershipCreate1795500001200 } from './migrations/1795500001200-leadership-create.js';
import { LeadershipAddLinks1795500001210 } from './migrations/1795500001210-leadership-add-links.js';
import { LeadsAddBackfill1795500001300 } from './migrations/1795500001300-leads-add-backfill.js';
import { DocumentsAddLetters1795500001400 } from './migrations/1795500001400-documents-add-letters.js';
import { LeadsAddCaptures1795500001500 } from './migrations/1795500001500-leads-add-captures.js';
import { LeadsAddPreferredPlace1795500001510 } from './migrations/1795500001510-leads-add-preferred-place.js';
import { HandoverCreate1795500001600 } from './migrations/1795500001600-handover-create.js';
import { NotificationsAddRobots1795500001610 } from './migrations/1795500001610-notifications-add-robots.js';
import { DocumentsAddOwnSheets1795500001620 } from './migrations/1795500001620-documents-add-own-sheets.js';
import { ImportsAddRevertReason1795500001700 } from './migrations/1795500001700-imports-add-revert-reason.js';
import { LeadershipAddWorkSearch1795500001800 } from './migrations/1795500001800-leadership-add-work-search.js';
import { LeadershipIndexAllWords1795500001850 } from './migrations/1795500001850-leadership-index-all-words.js';
import { TasksAddListIndexes1795500001900 } from './migrations/1795500001900-tasks-add-list-indexes.js';
import { LeadershipAddListIndexes1795500001910 } from './migrations/1795500001910-leadership-add-list-indexes.js';
import { DocumentsAddListIndexes1795500001920 } from './migrations/1795500001920-documents-add-list-indexes.js';

/** All migrations, in the order of their timestamps. A landed one is never changed. */
export const migrations = [
  PlatformCreate1795500000000,
  IdentityCreate1795500000100,
  CalendarCreate1795500000200,
  FilesCreate1795500000300,
  RemindersCreate1795500000400,
  PlatformAddSweeps1795500000410,
  NotificationsCreate1795500000500,
  LeadsCreate1795500000600,
  TasksCreate1795500000700,
  ImportsCreate1795500000800,
  DocumentsCreate1795500000900,
  PlatformAddTokenLinks1795500001000,
  TasksAddLinkAuthors1795500001010,
  IdentityAddUnitEmail1795500001020,
  LeadsAddSelfFilled1795500001030,
  TasksAddParts1795500001100,
  LeadershipCreate1795500001200,
  LeadershipAddLinks1795500001210,
  LeadsAddBackfill1795500001300,
  DocumentsAddLetters1795500001400,
  LeadsAddCaptures1795500001500,
  LeadsAddPreferredPlace1795500001510,
  HandoverCreate1795500001600,
  NotificationsAddRobots1795500001610,
  DocumentsAddOwnSheets1795500001620,
  ImportsAddRevertReason1795500001700,
  LeadershipAddWorkSearch1795500001800,
  LeadershipIndexAllWords1795500001850,
  TasksAddListIndexes1795500001900,
  LeadershipAddListIndexes1795500001910,
  DocumentsAddListIndexes1795500001920,
];
