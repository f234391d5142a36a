/** What keeps the program from starting, said in one line; and the checks that find it before anything is half done. */
export { checkDatabase, type DatabaseVariable } from './database-check.js';
export { checkPort, listenError } from './port-check.js';
export { shutDownOnSignal } from './shutdown.js';
export { StartupError, type StartupLanguage, type StartupParams } from './startup-error.js';
export type { StartupCode } from './startup-messages.js';
export { asStartupError, codeOf } from './system-errors.js';
