/**
 * Ends the sessions, known devices and unused one-time links that came with a restored back-up: whatever was revoked
 * since it was made would work again. Everybody signs in anew. `ask` sends a statement as the owner of the tables.
 */
export async function endRestoredSessions(ask: (sql: string) => Promise<unknown>): Promise<void> {
  await ask('delete from session');
  await ask('delete from known_device');
  await ask(
    `update invitation set revoked_at = clock_timestamp()
     where invitation.used_at is null and invitation.revoked_at is null`,
  );
  await ask('update setup_link set used_at = clock_timestamp() where setup_link.used_at is null');
}
