/** Values of one call of the work. */
const STRETCH = 4096;

/**
 * Goes over the values of a picture in short calls of `work`, which should hand them on to a function of the module: V8 compiles
 * a function that is called often once, but a loop over a whole picture anew for every picture. `STRETCH` is a multiple of four, so
 * that pixels stay whole.
 */
export function inStretches(length: number, work: (from: number, to: number) => void): void {
  for (let at = 0; at < length; at += STRETCH) work(at, Math.min(length, at + STRETCH));
}
