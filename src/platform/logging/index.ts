/** JSON logs without personal data. */
export { createLogger } from './logger.js';
