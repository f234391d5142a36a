/** A fresh Idempotency-Key. `randomUUID` exists only under https and on localhost; closed networks use plain http too. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
