import type { LinkPurpose } from '../platform/token-links/index.js';

/** The link on a 交办单: for one unit and one task. */
export const TASK_LINK: LinkPurpose = {
  name: 'task.unit',
  permissions: ['task.read', 'task.handle', 'attachment.write'],
};

/** Where the web opens it. The token stands after the `#`, which no browser sends to a server or proxy. */
export function taskLinkPath(token: string): string {
  return `/t#${token}`;
}
