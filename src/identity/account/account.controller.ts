import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, Returns, SignedIn } from '../../platform/http/index.js';
import { AccountService } from './account.service.js';
import { Me } from './account.schemas.js';

@ApiTags('account')
@Controller('me')
export class AccountController {
  constructor(private readonly account: AccountService) {}

  @Get()
  @SignedIn()
  @Returns(Me)
  async me(@CurrentActor() actor: Actor): Promise<z.infer<typeof Me>> {
    return this.account.me(actor);
  }
}
