/** Settings of the process: the one place that reads the environment. */
export { Config, isLoopback, loadConfig, terminalLanguage, type ProcessRole } from './config.js';
export { environmentSchema } from './config.schema.js';
export { productVersion } from './product-version.js';
