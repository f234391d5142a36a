import { join } from 'node:path';
import type { Config } from '../../platform/config/index.js';
import type { AttachmentStore } from './attachment-store.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

const OWN_KEY = /^\d{4}\/\d{2}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.part)?$/;

/** What a key of the store belongs to: a shared bucket may hold other things, a crash leaves parts. */
export function kindOfKey(key: string): 'object' | 'part' | 'foreign' {
  const match = OWN_KEY.exec(key);
  if (match === null) {
    return 'foreign';
  }
  return match[1] === undefined ? 'object' : 'part';
}

/** The store that the settings name: a folder in LANDFALL_HOME, or S3. */
export function openAttachmentStore(config: Config): AttachmentStore {
  return config.s3Url === undefined ? new FolderStore(join(config.home, 'files')) : new S3Store(new URL(config.s3Url));
}
