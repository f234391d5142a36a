/** Pages without sign-in: links whose token leads to one subject, with a one-time code for whatever writes. */
export { LinkAccess } from './link-access.js';
export { LinkCodes, type OwedLinkCode } from './link-codes.js';
export { LinkPasses, type LinkPass } from './link-passes.js';
export { LinkQuotas } from './link-quotas.js';
export { ByLink } from './link.guard.js';
export { linkErrors } from './token-links.errors.js';
export { TokenLinks } from './token-links.service.js';
export { TokenLinksModule } from './token-links.module.js';
export type {
  LinkPurpose,
  LinkQuota,
  LinkSpec,
  LinkUse,
  OpenLink,
  TokenLink,
  TokenLinkState,
} from './token-link.types.js';
