import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/index.js';
import { Public } from '../../platform/http/index.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { cookiesOf, originOf } from '../sessions/sign-in-origin.js';
import { SignIn } from './sign-in.schemas.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly config: Config,
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
  ) {}

  /** Public: this is where one becomes somebody. */
  @Post()
  @Public()
  @HttpCode(204)
  async signIn(
    @Body({ schema: SignIn }) credentials: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const cookies = cookiesOf(request, this.config);
    cookies.write(reply, await this.signIns.signIn(credentials, originOf(request, cookies)));
  }

  /** Public: signing out twice, or after the session has ended, is no mistake. */
  @Delete()
  @Public()
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const cookies = cookiesOf(request, this.config);
    await this.sessions.endByToken(cookies.sessionToken, request.id);
    cookies.clearSession(reply);
    // Not "cookies": the device stays known, so that others' guesses cannot lock its owner out.
    void reply.header('clear-site-data', '"cache"');
  }
}
