import { clamp } from '../../../maths/interpolate.ts';
import type { SpriteCanvas } from './sprite.ts';

/** A corner: x from the left, y upwards from the foot, in pixels. */
export type Corner = readonly [x: number, y: number];

/** Colour of a place of a polygon, linear, into `out`. */
export type Fill = (x: number, y: number, out: Float32Array) => void;

/** Lays a convex polygon with smooth edges over the canvas. */
export function fillPolygon(canvas: SpriteCanvas, corners: readonly Corner[], fill: Fill): void {
  const { widthPx, heightPx, pixels } = canvas;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => heightPx - y);
  let area = 0;
  for (let i = 0; i < xs.length; i++) {
    const j = (i + 1) % xs.length;
    area += xs[i]! * ys[j]! - xs[j]! * ys[i]!;
  }
  const turn = area < 0 ? -1 : 1;
  const edges = xs.map((x, i) => {
    const j = (i + 1) % xs.length;
    const dx = xs[j]! - x;
    const dy = ys[j]! - ys[i]!;
    const length = Math.hypot(dx, dy) || 1;
    return { x, y: ys[i]!, normalX: (-dy / length) * turn, normalY: (dx / length) * turn };
  });
  const out = new Float32Array(3);
  const top = Math.max(0, Math.floor(Math.min(...ys) - 1));
  const bottom = Math.min(heightPx - 1, Math.ceil(Math.max(...ys)));
  const left = Math.max(0, Math.floor(Math.min(...xs) - 1));
  const right = Math.min(widthPx - 1, Math.ceil(Math.max(...xs)));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      let inside = 9;
      for (const edge of edges)
        inside = Math.min(inside, (x + 0.5 - edge.x) * edge.normalX + (y + 0.5 - edge.y) * edge.normalY);
      const cover = clamp(inside + 0.5);
      if (cover <= 0) continue;
      fill(x + 0.5, heightPx - y - 0.5, out);
      const p = (y * widthPx + x) * 4;
      const rest = 1 - cover;
      for (let c = 0; c < 3; c++) pixels[p + c] = pixels[p + c]! * rest + out[c]! * cover;
      pixels[p + 3] = pixels[p + 3]! * rest + cover;
    }
  }
}
