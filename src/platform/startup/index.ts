// What keeps the program from starting, said in one line; and the checks that find it before anything is half done.
export { StartupError, type StartupLanguage, type StartupParams } from './startup-error.js';
export type { StartupCode } from './startup-messages.js';
export { asStartupError } from './system-errors.js';
