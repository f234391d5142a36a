/** The demo zone: accounts and records that are plainly made up, for trying and for training. */
export { isDemoZone, seedDemoAccounts } from './load-demo-zone.js';
