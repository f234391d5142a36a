import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../access/index.js';
import type { Actor } from '../../platform/actor/index.js';
import { CurrentActor, IfMatch, RateLimit, Returns, SecretAnswer } from '../../platform/http/index.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import {
  ChangePerson,
  CreatePerson,
  ListPeople,
  PeoplePage,
  PersonParams,
  PersonView,
  RevealedPhone,
  RevealPhone,
} from './people.schemas.js';
import { RevealsService } from './reveals.service.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly reveals: RevealsService,
    private readonly queries: PeopleQueries,
  ) {}

  @Get()
  @Permit('people.read')
  @Returns(PeoplePage)
  async list(@CurrentActor() actor: Actor, @Query({ schema: ListPeople }) query: ListPeople): Promise<PeoplePage> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Permit('people.read')
  @Returns(PersonView)
  async detail(
    @CurrentActor() actor: Actor,
    @Param({ schema: PersonParams }) { id }: PersonParams,
  ): Promise<PersonView> {
    return this.queries.detail(actor, id);
  }

  @Post()
  @Permit('people.manage')
  @Returns(PersonView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: CreatePerson }) person: CreatePerson,
  ): Promise<PersonView> {
    return this.queries.detail(actor, await this.people.create(actor, person));
  }

  @Patch(':id')
  @Permit('people.manage')
  @Returns(PersonView)
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: PersonParams }) { id }: PersonParams,
    @Body({ schema: ChangePerson }) change: ChangePerson,
  ): Promise<PersonView> {
    await this.people.change(actor, { ...change, id, version });
    return this.queries.detail(actor, id);
  }

  @Post(':id/phone/reveal')
  @Permit('people.reveal')
  @RateLimit('reveal', 120)
  @SecretAnswer()
  @Returns(RevealedPhone)
  async reveal(
    @CurrentActor() actor: Actor,
    @Param({ schema: PersonParams }) { id }: PersonParams,
    @Body({ schema: RevealPhone }) { reason }: RevealPhone,
  ): Promise<RevealedPhone> {
    return { phone: await this.reveals.revealPhone(actor, { id, reason }) };
  }
}
