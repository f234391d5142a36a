/** Who asks: the first argument of every use case. */
export { linkActor, systemActor, type Actor, type ActorLink, type Language } from './actor.js';
