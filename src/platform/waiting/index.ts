/** Waiting that ends: for an answer at most so long, or until something is true. */
export { waitUntil } from './wait-until.js';
export { endWithin, within } from './within.js';
