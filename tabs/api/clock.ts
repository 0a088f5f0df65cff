/** The server's `now` decides what is past and what is today; between two answers it runs on with this device. */
let ahead = 0;

/** Learns from an instant (UTC ISO) that just came from the server. What cannot be read changes nothing. */
export function heardNow(instant: string | null): void {
  const heard = Date.parse(instant ?? '');
  if (!Number.isNaN(heard)) ahead = heard - Date.now();
}

/** Epoch milliseconds, as the server sees it. */
export function now(): number {
  return Date.now() + ahead;
}
