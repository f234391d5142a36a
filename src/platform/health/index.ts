/** Is it alive, can it work, how is it doing. */
export { HealthModule } from './health.module.js';
export { Heartbeats, type Heartbeat } from './heartbeats.js';
export { Metrics } from './metrics.js';
