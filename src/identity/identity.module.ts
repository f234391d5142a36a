import { Module } from '@nestjs/common';
import { Authenticator } from '../platform/http/index.js';
import { AccountController } from './account/account.controller.js';
import { AccountQueries } from './account/account.queries.js';
import { AccountService } from './account/account.service.js';
import { IdentityCommands } from './identity.commands.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PeopleReader } from './people.reader.js';
import { PeopleRepository } from './people/people.repository.js';
import { PeopleService } from './people/people.service.js';
import { PostsEndingService } from './posts/posts.ending.service.js';
import { PostsRepository } from './posts/posts.repository.js';
import { PostsService } from './posts/posts.service.js';
import { ActorQueries } from './sessions/actor.queries.js';
import { SessionAuthenticator } from './sessions/session-authenticator.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SessionController } from './sign-in/session.controller.js';
import { SignInGate } from './sign-in/sign-in-gate.js';
import { SignInRepository } from './sign-in/sign-in.repository.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { UnitReader } from './units/unit.reader.js';
import { UnitsQueries } from './units/units.queries.js';
import { UnitsRepository } from './units/units.repository.js';
import { UnitsService } from './units/units.service.js';

const units = [UnitsService, UnitsQueries, UnitsRepository];
const people = [PeopleService, PeopleRepository];
const posts = [PostsService, PostsEndingService, PostsRepository];
const sessions = [SessionsService, SessionsRepository, ActorQueries, PasswordHasher];
const signIn = [SignInService, SignInGate, SignInRepository];
const account = [AccountService, AccountQueries];

@Module({
  controllers: [SessionController, AccountController],
  providers: [
    ...units,
    ...people,
    ...posts,
    ...sessions,
    ...signIn,
    ...account,
    { provide: Authenticator, useClass: SessionAuthenticator },
    PeopleReader,
    UnitReader,
    IdentityCommands,
  ],
  exports: [Authenticator, PeopleReader, UnitReader, IdentityCommands],
})
export class IdentityModule {}
