import { z } from 'zod';
import { defineSetting } from '../platform/settings/index.js';

/** The server takes no request larger than this, whatever the setting says. */
const LARGEST_MEGABYTES = 50;

export const LargestAttachment = defineSetting({
  key: 'attachment.largestMegabytes',
  schema: z.int().min(1).max(LARGEST_MEGABYTES),
  defaultValue: LARGEST_MEGABYTES,
  source: '系统默认',
});

export const WorkSecretAllowed = defineSetting({
  key: 'attachment.workSecretAllowed',
  schema: z.boolean(),
  defaultValue: false,
  source: '系统默认：未经本单位保密工作机构同意，不录入工作秘密',
});
