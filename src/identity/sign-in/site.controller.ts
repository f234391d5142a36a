import { Controller, Get, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Config, isLoopback, productVersion } from '../../platform/config/index.js';
import { Public, Returns, isForwarded } from '../../platform/http/index.js';
import { DEMO_PASSWORD } from '../demo/demo-accounts.js';
import { isSecure } from '../sessions/is-secure.js';
import { SiteQueries } from './site.queries.js';
import { Site } from './sign-in.schemas.js';

@ApiTags('session')
@Controller('public/site')
export class SiteController {
  constructor(
    private readonly config: Config,
    private readonly queries: SiteQueries,
  ) {}

  /** Public: what the sign-in page shows. */
  @Get()
  @Public()
  @Returns(Site)
  async site(@Req() request: FastifyRequest): Promise<Site> {
    const demo = this.config.demoAllowed && !isForwarded(request);
    const demoAccounts = demo ? await this.queries.demoAccounts() : [];
    return {
      zoneName: this.config.zoneName || (await this.queries.zoneName()),
      version: productVersion(),
      demo: demoAccounts.length > 0,
      plainHttp: !isSecure(request, this.config) && !isLoopback(request.hostname),
      needsSetup: await this.queries.needsSetup(),
      ...(demoAccounts.length > 0 ? { demoPassword: DEMO_PASSWORD, demoAccounts } : {}),
    };
  }
}
