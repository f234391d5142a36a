/** Attachments of any record: inspected before they are stored, with the rights of the record they hang on. */
export { FilesModule } from './files.module.js';
export { AttachmentOwners, type AttachmentAccess, type AttachmentOwner } from './attachment-owners.js';
export { contentDisposition } from './attachment-name.js';
export { AttachmentsService, type CheckedFile } from './attachments.service.js';
export { AttachmentsReader } from './attachments.reader.js';
export { AttachmentStore } from './storage/attachment-store.js';
export { kindOfKey, openAttachmentStore } from './storage/open-store.js';
export { AttachmentAdded, AttachmentPurged, AttachmentRestored, AttachmentTrashed } from './attachments.events.js';
export { AttachmentUploadService } from './attachments.upload.service.js';
export { UploadReceiver } from './upload-receiver.js';
export type { ReceivedFile } from './received-file.js';
export { inspect as inspectFile, refuseMarkedText } from './inspection/inspection.js';
export { textOf as textOfFile } from './inspection/plain-text.js';
