/** Who people are: units, positions, roles, sign-in. */
export { IdentityModule } from './identity.module.js';
export { IdentityCommands } from './identity.commands.js';
export { PeopleReader } from './people.reader.js';
export { UnitReader } from './units/unit.reader.js';
export { UNIT_KINDS, type UnitKind } from './units/unit-kind.js';
export { POSITIONS, type Position } from './posts/position.js';
export { PersonCreated, PersonChanged, PersonDisabled, PersonEnabled } from './people/people.events.js';
export { PositionEnded, PositionFilled, RoleEnded, RoleGranted } from './posts/posts.events.js';
export { UnitChanged, UnitClosed, UnitCreated } from './units/units.events.js';
