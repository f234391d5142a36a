import { Module } from '@nestjs/common';
import { Authenticator } from '../platform/http/index.js';
import { AccountController } from './account/account.controller.js';
import { AccountQueries } from './account/account.queries.js';
import { AccountService } from './account/account.service.js';
import { DemoPeople } from './demo/demo-people.js';
import { DemoQueries } from './demo/demo.queries.js';
import { IdentityCommands } from './identity.commands.js';
import { OpenWork } from './open-work.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PeopleReader } from './people.reader.js';
import { PersonActors } from './person-actors.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleImportReader } from './people/people.import.reader.js';
import { PeopleQueries } from './people/people.queries.js';
import { PeopleRepository } from './people/people.repository.js';
import { PeopleService } from './people/people.service.js';
import { RevealQuota } from './people/reveal-quota.js';
import { RevealsService } from './people/reveals.service.js';
import { AdministratorsService } from './posts/administrators.service.js';
import { PostsController } from './posts/posts.controller.js';
import { PostsEndingService } from './posts/posts.ending.service.js';
import { PostsRepository } from './posts/posts.repository.js';
import { PostsService } from './posts/posts.service.js';
import { WithdrawalService } from './posts/withdrawal.service.js';
import { AccessDenials } from './sessions/access-denials.js';
import { ActorQueries } from './sessions/actor.queries.js';
import { PeopleSessionsController } from './sessions/people-sessions.controller.js';
import { SessionAuthenticator } from './sessions/session-authenticator.js';
import { SessionsSweeper } from './sessions/sessions.jobs.js';
import { SessionsQueries } from './sessions/sessions.queries.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsService } from './sessions/sessions.service.js';
import { FirstSignInController } from './sign-in/first-sign-in.controller.js';
import { FirstSignInService } from './sign-in/first-sign-in.service.js';
import { InvitationsService } from './sign-in/invitations.service.js';
import { LinksRepository } from './sign-in/links.repository.js';
import { PasswordsService } from './sign-in/passwords.service.js';
import { SessionController } from './sign-in/session.controller.js';
import { SetupService } from './sign-in/setup.service.js';
import { SignInGate } from './sign-in/sign-in-gate.js';
import { SignInRepository } from './sign-in/sign-in.repository.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SiteController } from './sign-in/site.controller.js';
import { SiteQueries } from './sign-in/site.queries.js';
import { StandingController } from './sign-in/standing.controller.js';
import { StandingService } from './sign-in/standing.service.js';
import { ApiTokensController } from './tokens/api-tokens.controller.js';
import { ApiTokensQueries } from './tokens/api-tokens.queries.js';
import { ApiTokensRepository } from './tokens/api-tokens.repository.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';
import { UnitReader } from './units/unit.reader.js';
import { UnitsController } from './units/units.controller.js';
import { UnitsQueries } from './units/units.queries.js';
import { UnitsRepository } from './units/units.repository.js';
import { UnitsService } from './units/units.service.js';

const units = [UnitsService, UnitsQueries, UnitsRepository];
const people = [PeopleImportReader, PeopleService, PeopleQueries, PeopleRepository, RevealsService, RevealQuota];
const posts = [PostsService, PostsEndingService, WithdrawalService, PostsRepository, AdministratorsService];
const tokens = [ApiTokensService, ApiTokensQueries, ApiTokensRepository];
const sessions = [SessionsService, SessionsQueries, SessionsRepository, SessionsSweeper, ActorQueries, AccessDenials];
const signIn = [SignInService, SignInGate, SignInRepository, PasswordHasher, PasswordsService, StandingService];
const firstSignIn = [FirstSignInService, InvitationsService, SetupService, LinksRepository, SiteQueries];
const account = [AccountService, AccountQueries];
const demo = [DemoPeople, DemoQueries];

@Module({
  controllers: [
    SessionController,
    FirstSignInController,
    SiteController,
    AccountController,
    PeopleController,
    PostsController,
    StandingController,
    PeopleSessionsController,
    UnitsController,
    ApiTokensController,
  ],
  providers: [
    ...units,
    ...people,
    ...posts,
    ...tokens,
    ...sessions,
    ...signIn,
    ...firstSignIn,
    ...account,
    ...demo,
    { provide: Authenticator, useClass: SessionAuthenticator },
    PeopleReader,
    PersonActors,
    UnitReader,
    IdentityCommands,
    OpenWork,
  ],
  exports: [
    Authenticator,
    OpenWork,
    PeopleReader,
    PersonActors,
    UnitReader,
    IdentityCommands,
    PeopleImportReader,
    RevealQuota,
    SetupService,
    DemoPeople,
  ],
})
export class IdentityModule {}
