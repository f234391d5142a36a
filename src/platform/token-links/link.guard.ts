import {
  Injectable,
  SetMetadata,
  UseGuards,
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { linkActor } from '../actor/index.js';
import { Public, languageOf } from '../http/index.js';
import type { LinkPurpose } from './token-link.types.js';
import { linkErrors } from './token-links.errors.js';
import { TokenLinks } from './token-links.service.js';

const PURPOSE_KEY = 'landfall:link-purpose';
const PASS_FORM = /^Bearer ([\w-]{43})$/;

/**
 * The route answers whoever bears a pass of a link of this purpose, given for a one-time code. It is public to the rest
 * of the house, and no cookie lets anybody in here.
 */
export const ByLink = (purpose: LinkPurpose): MethodDecorator =>
  applyDecorators(Public(), SetMetadata(PURPOSE_KEY, purpose), UseGuards(LinkGuard));

/** Makes the actor of whoever acts through a link: nobody by name, with the rights of the purpose on its subject alone. */
@Injectable()
export class LinkGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly links: TokenLinks,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const purpose = this.reflector.get<LinkPurpose>(PURPOSE_KEY, context.getHandler());
    const pass = PASS_FORM.exec(request.headers.authorization ?? '')?.[1];
    const link = pass === undefined ? null : await this.links.findByPass(pass, purpose);
    if (!link) {
      throw linkErrors.passRequired();
    }
    const origin = { requestId: request.id, language: languageOf(request) };
    request.actor = linkActor(link, purpose.permissions, origin);
    return true;
  }
}
