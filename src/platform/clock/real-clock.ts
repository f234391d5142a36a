/** Real time, for sessions, lock-outs, leases and logs only; limits and figures use `Clock`. */
export function realNow(): Date {
  return new Date();
}
