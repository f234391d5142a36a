import type { Schemas } from '../../../api/schemas';

export type InboxItem = Schemas['InboxItemView'];
export type Unread = Schemas['InboxCount'];
