import type { LinkPurpose } from '../platform/token-links/index.js';

/** 专属招商码: an investor fills in a lead himself, and whoever gave him the code is its first reporter. */
export const LEAD_CODE: LinkPurpose = { name: 'lead.code', permissions: [], mostPerHour: 1_200 };

/** Where the web opens it. The token stands after the `#`, which no browser sends to a server or proxy. */
export function leadCodePath(token: string): string {
  return `/l#${token}`;
}
