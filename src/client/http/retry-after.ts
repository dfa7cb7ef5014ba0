/** Seconds that an answer asks to wait, as a number or as a date that is read against the server's own clock. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds;
  const untilMs = Date.parse(value);
  const nowMs = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(untilMs - nowMs) ? undefined : Math.max(0, (untilMs - nowMs) / 1000);
}
