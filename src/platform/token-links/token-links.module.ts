import { Global, Module } from '@nestjs/common';
import { LinkAccess } from './link-access.js';
import { LinkCodes } from './link-codes.js';
import { LinkCodesRepository } from './link-codes.repository.js';
import { LinkPasses } from './link-passes.js';
import { LinkQuotas } from './link-quotas.js';
import { LinkQuotasRepository } from './link-quotas.repository.js';
import { LinkGuard } from './link.guard.js';
import { TokenLinksRepository } from './token-links.repository.js';
import { TokenLinksRetention } from './token-links.retention.js';
import { TokenLinks } from './token-links.service.js';

const doors = [TokenLinks, LinkAccess, LinkCodes, LinkPasses, LinkQuotas, LinkGuard];
const rows = [TokenLinksRepository, LinkCodesRepository, LinkQuotasRepository, TokenLinksRetention];

@Global()
@Module({ providers: [...doors, ...rows], exports: doors })
export class TokenLinksModule {}
