/** Encryption of single values and blind indexes over them. */
export { Keys, generateKeys } from './keys.js';
export { KeysModule } from './keys.module.js';
export { keyFileOf, loadKeys, presentKeys } from './load-keys.js';
