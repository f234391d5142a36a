import { v7 } from 'uuid';

/** A UUIDv7: made by the application, sorted by the time it was made. */
export function newId(): string {
  return v7();
}
