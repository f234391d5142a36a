/** Working days, office hours and limits in their three units. */
export { LIMIT_UNITS, type Break, type Limit, type LimitUnit } from './limit.js';
