import { RequirePermission } from '../platform/http/index.js';
import type { Permission } from './permissions.js';

/** The route needs this permission of the signed-in person. */
export const Permit = (permission: Permission): MethodDecorator => RequirePermission(permission);
