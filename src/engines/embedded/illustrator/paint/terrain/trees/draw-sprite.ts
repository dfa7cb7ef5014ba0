import type { Frame } from '../../frame.ts';
import type { Sprite } from './sprite.ts';

/** Where and how a sprite is put into the frame. */
export interface SpritePlacement {
  /** Column and row of the foot. */
  readonly xPx: number;
  readonly yPx: number;
  /** Height on screen; the width follows. */
  readonly heightPx: number;
  /** In the frame's unit: hidden where something is nearer. */
  readonly depth: number;
  readonly isMirrored: boolean;
  /** Factor on the light, for variety. */
  readonly tone: number;
  /** Share of air in front of it, 0–1, and that air's colour at `airOffset` in `air`. */
  readonly veil: number;
  readonly air: Float32Array;
  readonly airOffset: number;
  /** Of `STUFF_LABELS`. */
  readonly label: number;
}

/** What is this little nearer than the sprite does not hide it: its own ground. */
const DEPTH_TOLERANCE = 0.97;

/** Draws a sprite with smooth scaling and soft edges; writes colour, depth and labels. */
export function drawSprite(frame: Frame, sprite: Sprite, at: SpritePlacement): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const scale = at.heightPx / sprite.heightPx;
  const levelIndex = Math.min(sprite.levels.length - 1, Math.max(0, Math.floor(Math.log2(1 / scale) + 0.35)));
  const level = sprite.levels[levelIndex]!;
  const step = level.heightPx / at.heightPx;
  const halfWidth = (sprite.widthPx * scale) / 2;
  const topPx = at.yPx - at.heightPx;
  const leftPx = at.xPx - halfWidth;
  const top = Math.max(0, Math.floor(topPx));
  const bottom = Math.min(heightPx - 1, Math.ceil(at.yPx));
  const left = Math.max(0, Math.floor(leftPx));
  const right = Math.min(widthPx - 1, Math.ceil(at.xPx + halfWidth));
  const { pixels } = level;
  const nearest = at.depth * DEPTH_TOLERANCE;
  const clear = 1 - at.veil;
  const veilRed = at.air[at.airOffset]! * at.veil;
  const veilGreen = at.air[at.airOffset + 1]! * at.veil;
  const veilBlue = at.air[at.airOffset + 2]! * at.veil;
  const light = at.tone * clear;
  const { label } = at;
  for (let y = top; y <= bottom; y++) {
    if (frame.own[y] === 0) continue;
    const v = (y + 0.5 - topPx) * step - 0.5;
    const row = Math.floor(v);
    if (row < -1 || row >= level.heightPx) continue;
    const down = v - row;
    const upper = (row < 0 ? 0 : row) * level.widthPx;
    const lower = (row + 1 >= level.heightPx ? level.heightPx - 1 : row + 1) * level.widthPx;
    for (let x = left; x <= right; x++) {
      const i = y * widthPx + x;
      if (depth[i]! < nearest) continue;
      let u = (x + 0.5 - leftPx) * step - 0.5;
      if (at.isMirrored) u = level.widthPx - 1 - u;
      const column = Math.floor(u);
      if (column < 0 || column >= level.widthPx - 1) continue;
      const along = u - column;
      const a = (upper + column) * 4;
      const b = (lower + column) * 4;
      const w11 = along * down;
      const w01 = along - w11;
      const w10 = down - w11;
      const w00 = 1 - along - w10;
      const cover = pixels[a + 3]! * w00 + pixels[a + 7]! * w01 + pixels[b + 3]! * w10 + pixels[b + 7]! * w11;
      if (cover < 0.01) continue;
      const rest = 1 - cover;
      const c = i * 3;
      const red = pixels[a]! * w00 + pixels[a + 4]! * w01 + pixels[b]! * w10 + pixels[b + 4]! * w11;
      const green = pixels[a + 1]! * w00 + pixels[a + 5]! * w01 + pixels[b + 1]! * w10 + pixels[b + 5]! * w11;
      const blue = pixels[a + 2]! * w00 + pixels[a + 6]! * w01 + pixels[b + 2]! * w10 + pixels[b + 6]! * w11;
      colour[c] = colour[c]! * rest + red * light + veilRed * cover;
      colour[c + 1] = colour[c + 1]! * rest + green * light + veilGreen * cover;
      colour[c + 2] = colour[c + 2]! * rest + blue * light + veilBlue * cover;
      if (cover > 0.5) {
        depth[i] = at.depth;
        labels[i] = label;
      }
    }
  }
}
