import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, Returns, SecretAnswer } from '../../platform/http/index.js';
import { ApiTokensQueries } from './api-tokens.queries.js';
import { ApiTokenList, ApiTokenParams, CreateApiToken, NewApiToken } from './api-tokens.schemas.js';
import { ApiTokensService } from './api-tokens.service.js';

@ApiTags('api-tokens')
@Controller('api-tokens')
export class ApiTokensController {
  constructor(
    private readonly tokens: ApiTokensService,
    private readonly queries: ApiTokensQueries,
  ) {}

  @Get()
  @Permit('people.manage')
  @Returns(ApiTokenList)
  async list(): Promise<ApiTokenList> {
    return this.queries.list();
  }

  @Post()
  @Permit('people.manage')
  @SecretAnswer()
  @Returns(NewApiToken, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: CreateApiToken }) order: CreateApiToken,
  ): Promise<NewApiToken> {
    return this.tokens.create(actor, order);
  }

  @Delete(':id')
  @Permit('people.manage')
  @HttpCode(204)
  async revoke(@CurrentActor() actor: Actor, @Param({ schema: ApiTokenParams }) { id }: ApiTokenParams): Promise<void> {
    await this.tokens.revoke(actor, id);
  }
}
