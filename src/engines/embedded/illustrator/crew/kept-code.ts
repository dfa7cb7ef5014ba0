/**
 * V8 drops what it compiled of a function when the last closure of it is collected, and the loops of a drawing are closures
 * over one picture: without them at hand, the next picture of the same kind is compiled all over, which takes as long as
 * drawing it. The same goes for code that reads objects of a shape, when the last object of that shape is collected. So the
 * closures of the latest pictures and an object of each noted shape stay, while the pixels that they drew on are given back
 * at once.
 */

/** Kinds of pictures, as told by the loops that drew them, whose code stays. */
const KINDS = 12;
/** Smaller buffers are left to the collector. */
const SMALLEST_BYTES = 32 * 1024;

type Loop = (...place: never[]) => void;

/** A class, since its shape stays though each drawing goes: `notePixels` is part of the code of whatever asks for memory. */
class Drawing {
  readonly loops = new Set<Loop>();
  readonly shapes = new Map<string, object>();
  readonly buffers: WeakRef<ArrayBufferLike>[] = [];
}

interface Kept {
  readonly loops: readonly Loop[];
  readonly shapes: readonly object[];
}

const kept = new Map<string, Kept>();
let current: Drawing | undefined;

/**
 * Draws a picture whose loops stay compiled for the next one. Of the pixels that were noted, only the `results` live on.
 *
 * @throws what `draw` throws; nothing is kept then.
 */
export function keepingCode<Drawn>(draw: () => Drawn, results: (drawn: Drawn) => readonly ArrayBufferLike[]): Drawn {
  const drawing = new Drawing();
  current = drawing;
  try {
    const drawn = draw();
    release(drawing.buffers, results(drawn));
    keep({ loops: [...drawing.loops], shapes: [...drawing.shapes.values()] });
    return drawn;
  } finally {
    current = undefined;
  }
}

function keep(latest: Kept): void {
  const kind = [...new Set(latest.loops.map((loop) => loop.toString()))].join();
  kept.delete(kind);
  kept.set(kind, latest);
  if (kept.size > KINDS) kept.delete(kept.keys().next().value!);
}

/** Notes a loop that a picture is drawn with. */
export function noteLoop(loop: Loop): void {
  current?.loops.add(loop);
}

/** Notes objects that hot code reads: one of those with the same keys stays with the picture's loops. */
export function noteShape(...objects: readonly object[]): void {
  for (const object of objects) current?.shapes.set(Object.keys(object).join(), object);
}

function release(buffers: readonly WeakRef<ArrayBufferLike>[], staying: readonly ArrayBufferLike[]): void {
  for (const reference of buffers) {
    const buffer = reference.deref();
    if (buffer instanceof ArrayBuffer && !buffer.detached && !staying.includes(buffer)) buffer.transfer(0);
  }
}

/** How many pixels have been noted: a place to release from with `releaseNotedSince`. */
export function countNoted(): number {
  return current?.buffers.length ?? 0;
}

/** Gives all memory back that was noted after `count` buffers, but for `staying`: a part of the picture is done. */
export function releaseNotedSince(count: number, staying: readonly ArrayBufferView[]): void {
  const noted = current?.buffers.splice(count) ?? [];
  release(
    noted,
    staying.map(({ buffer }) => buffer),
  );
  for (const pixels of staying) notePixels(pixels);
}

/** Gives memory back that nobody reads any more, before a collection would: the next part of a picture needs as much again. */
export function releasePixels(pixels: Float32Array | Float64Array): void {
  if (pixels.buffer instanceof ArrayBuffer && !pixels.buffer.detached) pixels.buffer.transfer(0);
}

/** Notes memory that nobody needs when the picture is drawn. Returns it. */
export function notePixels<Pixels extends ArrayBufferView>(pixels: Pixels): Pixels {
  if (current && pixels.byteLength >= SMALLEST_BYTES) current.buffers.push(new WeakRef(pixels.buffer));
  return pixels;
}
