import { notePixels, noteShape } from '../../../crew/kept-code.ts';

/**
 * A drawn plant: premultiplied linear RGBA, already lit, with smaller copies for distant use. The foot of the plant is at the
 * bottom centre.
 */
export interface Sprite {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Full size first, each next half as large. */
  readonly levels: readonly SpriteLevel[];
}

/** One size of a sprite. */
export interface SpriteLevel {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 4`. */
  readonly pixels: Float32Array;
}

/** A sprite at full size, drawn back to front. */
export interface SpriteCanvas {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixels: Float32Array;
}

/** An empty canvas. */
export function createSpriteCanvas(widthPx: number, heightPx: number): SpriteCanvas {
  return { widthPx, heightPx, pixels: notePixels(new Float32Array(widthPx * heightPx * 4)) };
}

/** Lays an ellipse over the canvas: centre and radii in pixels, `turn` in radians, soft by about a pixel. */
export function dab(
  canvas: SpriteCanvas,
  x: number,
  y: number,
  long: number,
  short: number,
  turn: number,
  red: number,
  green: number,
  blue: number,
): void {
  const { widthPx, heightPx, pixels } = canvas;
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  // The box of the turned ellipse with its soft edge: half of the square that it turns in.
  const soft = 1 + 0.5 / short;
  const reachX = Math.min(long + 1, soft * Math.sqrt((long * cosine) ** 2 + (short * sine) ** 2));
  const reachY = Math.min(long + 1, soft * Math.sqrt((long * sine) ** 2 + (short * cosine) ** 2));
  const top = Math.max(0, Math.floor(y - reachY));
  const bottom = Math.min(heightPx - 1, Math.ceil(y + reachY));
  const left = Math.max(0, Math.floor(x - reachX));
  const right = Math.min(widthPx - 1, Math.ceil(x + reachX));
  for (let py = top; py <= bottom; py++) {
    const dy = py + 0.5 - y;
    for (let px = left; px <= right; px++) {
      const dx = px + 0.5 - x;
      const along = (dx * cosine + dy * sine) / long;
      const across = (dy * cosine - dx * sine) / short;
      const distance = Math.sqrt(along * along + across * across);
      const cover = Math.min(1, (1 - distance) * short + 0.5);
      if (cover <= 0) continue;
      const p = (py * widthPx + px) * 4;
      const rest = 1 - cover;
      pixels[p] = pixels[p]! * rest + red * cover;
      pixels[p + 1] = pixels[p + 1]! * rest + green * cover;
      pixels[p + 2] = pixels[p + 2]! * rest + blue * cover;
      pixels[p + 3] = pixels[p + 3]! * rest + cover;
    }
  }
}

/** Builds the smaller copies of what was drawn. */
export function createSprite(canvas: SpriteCanvas): Sprite {
  noteShape(canvas);
  const levels: SpriteLevel[] = [canvas];
  for (let level: SpriteLevel = canvas; level.heightPx > 4 && level.widthPx > 2; ) {
    level = halve(level);
    levels.push(level);
  }
  const sprite = { widthPx: canvas.widthPx, heightPx: canvas.heightPx, levels };
  noteShape(sprite);
  return sprite;
}

function halve({ widthPx: fullWidthPx, heightPx: fullHeightPx, pixels: full }: SpriteLevel): SpriteLevel {
  const widthPx = Math.ceil(fullWidthPx / 2);
  const heightPx = Math.ceil(fullHeightPx / 2);
  const pixels = notePixels(new Float32Array(widthPx * heightPx * 4));
  for (let y = 0; y < heightPx; y++) {
    const upper = y * 2 * fullWidthPx;
    const lower = Math.min(y * 2 + 1, fullHeightPx - 1) * fullWidthPx;
    halveRow(full, upper * 4, lower * 4, fullWidthPx, pixels, y * widthPx * 4);
  }
  return { widthPx, heightPx, pixels };
}

/** Means of two by two pixels of two rows. A function of its own: what is called often is compiled once for all pictures. */
function halveRow(
  full: Float32Array,
  upper: number,
  lower: number,
  fullWidthPx: number,
  half: Float32Array,
  first: number,
): void {
  let target = first;
  for (let x = 0; x < fullWidthPx; x += 2) {
    const left = x * 4;
    const right = Math.min(x + 1, fullWidthPx - 1) * 4;
    for (let c = 0; c < 4; c++) {
      half[target++] =
        (full[upper + left + c]! + full[upper + right + c]! + full[lower + left + c]! + full[lower + right + c]!) / 4;
    }
  }
}
