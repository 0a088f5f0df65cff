/** The time that the domain calls now. It may run ahead of system time; tokens, leases and retries do not use it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}
