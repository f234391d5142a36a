/** Work that goes on by itself, with the queue or without it. */
export { sweepPayload, Sweeps, type Sweep, type SweepBeat, type SweepPayload } from './sweeps.js';
export { SweepsModule } from './sweeps.module.js';
