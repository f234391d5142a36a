/** Who asks: the first argument of every use case. */
export { systemActor, type Actor, type Language } from './actor.js';
