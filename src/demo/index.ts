/** The demo zone: accounts and records that are plainly made up, for trying and for training. */
export { isDemoZone, loadDemoZone, seedDemoAccounts, type DemoProgress } from './load-demo-zone.js';
