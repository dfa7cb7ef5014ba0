/** A triangle in pixels and what lies across each of its edges (edge k runs from corner k to the next). */
export interface Facet {
  /** x and y of the three corners. */
  readonly corners: Float64Array;
  /** Colour 0–1, gamma-encoded, and the colours across the three edges, three values each. */
  readonly colour: Float32Array;
  readonly across: Float32Array;
}

/**
 * Fills the pixels whose centres lie in the triangle. Within half a pixel of an edge the colour goes over to the
 * neighbour's, so that edges are smooth although every pixel is filled once.
 */
export function fillTriangle(rgb: Uint8Array, widthPx: number, heightPx: number, facet: Facet): void {
  const { corners, colour, across } = facet;
  const [ax, ay, bx, by, cx, cy] = corners as unknown as [number, number, number, number, number, number];
  const doubleArea = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (Math.abs(doubleArea) < 1e-9) return;
  // Signed distances to the edges, positive inside whatever the turning sense.
  const sense = doubleArea > 0 ? 1 : -1;
  const lengthA = sense / Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
  const lengthB = sense / Math.sqrt((cx - bx) ** 2 + (cy - by) ** 2);
  const lengthC = sense / Math.sqrt((ax - cx) ** 2 + (ay - cy) ** 2);
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(heightPx - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const right = Math.min(widthPx - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  for (let y = top; y <= bottom; y++) {
    const py = y + 0.5;
    for (let x = left; x <= right; x++) {
      const px = x + 0.5;
      const first = ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) * lengthA;
      const second = ((cx - bx) * (py - by) - (cy - by) * (px - bx)) * lengthB;
      const third = ((ax - cx) * (py - cy) - (ay - cy) * (px - cx)) * lengthC;
      if (first < -1e-9 || second < -1e-9 || third < -1e-9) continue;
      const nearest = Math.min(first, second, third);
      const share = nearest >= 0.5 ? 1 : 0.5 + nearest;
      const edge = nearest === first ? 0 : nearest === second ? 3 : 6;
      const i = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const beyond = across[edge + channel]!;
        rgb[i + channel] = (beyond + (colour[channel]! - beyond) * share) * 255 + 0.5;
      }
    }
  }
}
