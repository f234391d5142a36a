/** Who may do what at all: roles, the permission matrix, and the decorator that routes carry. */
export { ROLES, type Role } from './roles.js';
export { PERMISSIONS, permissionsOf, type Permission } from './permissions.js';
export { Permit } from './permit.js';
export { isWithin, scopeOf, type Reach, type Scope, type ScopeTable } from './scope.js';
