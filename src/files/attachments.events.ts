import { defineEvent } from '../platform/events/index.js';

/** The subject of all of them is the record; the name of the file stays out, it may name a person. */
export interface AttachmentFact {
  attachmentId: string;
}

export const AttachmentAdded = defineEvent<
  AttachmentFact & { mediaType: string; size: number; sha256: string; classification: string }
>('attachment.added');
export const AttachmentTrashed = defineEvent<AttachmentFact>('attachment.trashed');
export const AttachmentRestored = defineEvent<AttachmentFact>('attachment.restored');
/** Gone for good after its time in the trash. */
export const AttachmentPurged = defineEvent<AttachmentFact>('attachment.purged');
