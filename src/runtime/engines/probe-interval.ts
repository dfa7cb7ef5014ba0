/** Pause between two looks whether a server is there, in milliseconds. */
export const PROBE_INTERVAL_MS = 10_000;
