/** Who people are: units, positions, roles, sign-in. */
export { IdentityModule } from './identity.module.js';
export { IdentityCommands } from './identity.commands.js';
export { DEMO_PASSWORD, DEMO_PEOPLE } from './demo/demo-accounts.js';
export { DemoPeople, type SeededDemo } from './demo/demo-people.js';
export { PeopleReader } from './people.reader.js';
export { PeopleImportReader } from './people/people.import.reader.js';
export { personProblems } from './people/person-problems.js';
export { OpenWork, type OpenWorkSource } from './open-work.js';
export { PersonActors } from './person-actors.js';
export { RevealQuota } from './people/reveal-quota.js';
export { endRestoredSessions } from './sessions/restored-sessions.js';
export { SetupService } from './sign-in/setup.service.js';
export { UnitReader } from './units/unit.reader.js';
export { isUnitKind, type UnitKind } from './units/unit-kind.js';
export type { Position } from './units/position.js';
export {
  PersonCreated,
  PersonChanged,
  PersonDisabled,
  PersonEnabled,
  PersonWithdrawn,
} from './people/people.events.js';
export { PositionEnded, PositionFilled, RoleEnded, RoleGranted } from './posts/posts.events.js';
export { PersonInvited } from './sign-in/invitations.events.js';
export { UnitChanged, UnitClosed, UnitCreated } from './units/units.events.js';
