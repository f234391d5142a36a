/** Encryption of single values and blind indexes over them. */
export { Keys, KeysUnusable, generateKeys } from './keys.js';
export { KeysModule } from './keys.module.js';
export { keyFileOf, loadKeys, presentKeys } from './load-keys.js';
export { defineEncryptedColumn, encryptedColumns } from './encrypted-columns.js';
export { rotateKeys } from './rotate-keys.js';
