import type { Schemas } from '../api/schemas';
import { forget, readStored, store } from './storage';

type Session = Schemas['Me'];

const key = 'landfall.person';
const keptMs = 14 * 86_400_000;

interface Remembered {
  at: number;
  session: Session;
}

/** Who was signed in here last, so that somebody without a network can go on capturing under their own name. */
export function rememberSession(session: Session): void {
  store(key, { at: Date.now(), session });
}

/** Nothing after two weeks, a sign-out, or a session that the server has ended. */
export function rememberedSession(): Session | undefined {
  const remembered = readStored<Remembered>(key);
  return remembered && Date.now() - remembered.at < keptMs ? remembered.session : undefined;
}

export function forgetSession(): void {
  forget(key);
}
