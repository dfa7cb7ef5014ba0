const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;

/** `312 MB`, `15.6 GB`. */
export function megabytes(bytes: number): string {
  return bytes >= GIBIBYTE ? `${(bytes / GIBIBYTE).toFixed(1)} GB` : `${Math.round(bytes / MEBIBYTE)} MB`;
}
