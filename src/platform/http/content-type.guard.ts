import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { platformErrors } from '../errors/index.js';

/** Where `@ApiConsumes` of @nestjs/swagger keeps what it is told. */
const CONSUMES_KEY = 'swagger/apiConsumes';

/** Forms with files, which any page may send without asking, are taken by upload routes alone. */
@Injectable()
export class ContentTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const type = context.switchToHttp().getRequest<FastifyRequest>().headers['content-type'];
    const consumed = this.reflector.get<string[] | undefined>(CONSUMES_KEY, context.getHandler()) ?? [];
    if (type?.toLowerCase().startsWith('multipart/') && !consumed.includes('multipart/form-data')) {
      throw platformErrors.unsupportedMediaType();
    }
    return true;
  }
}
