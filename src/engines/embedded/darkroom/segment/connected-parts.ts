/** The connected parts (4-neighbourhood) of all pixels that hold one value. */
export interface ConnectedParts {
  /** `height × width`: number of the part, or -1. */
  readonly partOf: Int32Array;
  readonly sizes: readonly number[];
  /** Whether a part reaches the picture's border. */
  readonly onBorder: readonly boolean[];
}

/** Finds the connected parts of pixels equal to `value`. */
export function connectedParts(mask: Uint8Array, widthPx: number, heightPx: number, value: number): ConnectedParts {
  const partOf = new Int32Array(mask.length).fill(-1);
  const stack = new Int32Array(mask.length);
  const sizes: number[] = [];
  const onBorder: boolean[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] !== value || partOf[start] >= 0) continue;
    const part = sizes.length;
    let size = 0;
    let border = false;
    let depth = 0;
    const visit = (pixel: number): void => {
      if (mask[pixel] !== value || partOf[pixel] >= 0) return;
      partOf[pixel] = part;
      stack[depth++] = pixel;
    };
    visit(start);
    while (depth > 0) {
      const pixel = stack[--depth];
      const x = pixel % widthPx;
      size++;
      if (x > 0) visit(pixel - 1);
      if (x < widthPx - 1) visit(pixel + 1);
      if (pixel >= widthPx) visit(pixel - widthPx);
      if (pixel < widthPx * (heightPx - 1)) visit(pixel + widthPx);
      border ||= x === 0 || x === widthPx - 1 || pixel < widthPx || pixel >= widthPx * (heightPx - 1);
    }
    sizes.push(size);
    onBorder.push(border);
  }
  return { partOf, sizes, onBorder };
}
