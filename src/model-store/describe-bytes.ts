const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes for people, in powers of 1000 as disks and hubs count: `3.4 GB`. */
export function describeBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  for (; value >= 999.5 && unit < UNITS.length - 1; unit++) value /= 1000;
  return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toPrecision(2)} ${UNITS[unit]}`;
}
