import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/index.js';
import { Public, RateLimit, Returns } from '../../platform/http/index.js';
import { cookiesOf, originOf } from '../sessions/sign-in-origin.js';
import { FirstSignInService } from './first-sign-in.service.js';
import { SetupService } from './setup.service.js';
import { AcceptInvitation, InvitationView, LookAtInvitation, SetUp } from './sign-in.schemas.js';

/** Public, all of it: the token of the link is what lets somebody in, and it cannot be guessed. */
@ApiTags('session')
@Controller()
export class FirstSignInController {
  constructor(
    private readonly config: Config,
    private readonly firstSignIns: FirstSignInService,
    private readonly setups: SetupService,
  ) {}

  @Post('invitation')
  @Public()
  @RateLimit('invitation', 60)
  @Returns(InvitationView)
  async look(@Body({ schema: LookAtInvitation }) { token }: LookAtInvitation): Promise<InvitationView> {
    return this.firstSignIns.look(token);
  }

  @Post('invitation/acceptance')
  @Public()
  @RateLimit('invitation', 60)
  @HttpCode(204)
  async accept(
    @Body({ schema: AcceptInvitation }) acceptance: AcceptInvitation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const cookies = cookiesOf(request, this.config);
    cookies.write(reply, await this.firstSignIns.accept(acceptance, originOf(request, cookies)));
  }

  @Post('setup')
  @Public()
  @RateLimit('setup', 60)
  @HttpCode(204)
  async setUp(
    @Body({ schema: SetUp }) setup: SetUp,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const cookies = cookiesOf(request, this.config);
    cookies.write(reply, await this.setups.complete(setup, originOf(request, cookies)));
  }
}
