import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor/index.js';
import { platformErrors } from '../errors/index.js';

export const PERMISSION_KEY = 'landfall:permission';
export const PUBLIC_KEY = 'landfall:public';
export const SIGNED_IN_KEY = 'landfall:signed-in';

/** The route needs this permission. Modules use the typed `Permit` of `access`. */
export const RequirePermission = (permission: string): MethodDecorator => SetMetadata(PERMISSION_KEY, permission);

/** The route answers anybody. Say in a comment why that is right. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC_KEY, true);

/** The route is about the signed-in person alone: no further permission is needed. */
export const SignedIn = (): MethodDecorator => SetMetadata(SIGNED_IN_KEY, true);

/** The signed-in person. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) {
    throw platformErrors.unauthenticated();
  }
  return actor;
});
