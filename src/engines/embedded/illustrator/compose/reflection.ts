import { noteShape } from '../crew/kept-code.ts';
import { clamp } from '../maths/interpolate.ts';
import type { Noise } from '../maths/noise.ts';
import { FIRST_SUBJECT_LABEL, type Frame, STUFF_LABELS } from '../paint/frame.ts';
import { litRow } from './lit-layer.ts';
import type { PlacedLayer } from './placed-layer.ts';
import type { Shading } from './relight.ts';

/** How a surface mirrors what stands on it. */
export interface Mirror {
  /** 0 = matt, 1 = mirror. */
  readonly strength: number;
  /** 0 = still, 1 = broken by ripples, more = by waves. */
  readonly ripple: number;
}

const MIRRORS: ReadonlySet<number> = new Set<number>([
  STUFF_LABELS.road,
  STUFF_LABELS.table,
  STUFF_LABELS.floor,
  STUFF_LABELS.ground,
  STUFF_LABELS.sand,
  STUFF_LABELS.backdrop,
]);
const FAINTEST = 0.02;

/** Mirrors a lit layer at its ground row into the frame, fading with distance from the foot; on water ripples break it. */
export function drawReflection(
  frame: Frame,
  placed: PlacedLayer,
  shading: Shading,
  mirror: Mirror,
  noise: Noise,
): void {
  if (mirror.strength < FAINTEST) return;
  noteShape(placed, placed.placement, placed.layer, shading, mirror);
  const { layer, leftPx, topPx, placement } = placed;
  const { widthPx, heightPx, colour, labels } = frame;
  const onWater = placement.contact === 'water';
  const lineY = Math.round(placement.groundYPx);
  const row = new Float32Array(layer.widthPx * 4);
  const reach = layer.heightPx * (mirror.ripple > 0 ? 0.9 / Math.max(1, mirror.ripple * 0.7) : 0.55);
  const swing = mirror.ripple * Math.max(2, layer.widthPx * 0.03);
  for (let down = 0; down < reach; down++) {
    const frameY = lineY + down;
    if (frameY < 0 || frameY >= heightPx || frame.own[frameY] === 0) continue;
    const wave = mirror.ripple > 0 ? noise.fractal(down * 0.11, lineY * 0.37, 3) : 0;
    const sourceY = Math.round(lineY - down + wave * swing * 0.5) - topPx;
    if (sourceY < 0 || sourceY >= layer.heightPx) continue;
    litRow(layer, shading, sourceY, row);
    const fade = mirror.strength * (1 - down / reach) ** (mirror.ripple > 0 ? 0.8 : 1.4);
    for (let x = 0; x < layer.widthPx; x++) {
      const alpha = row[x * 4 + 3]!;
      if (alpha < 0.004) continue;
      const shift = mirror.ripple > 0 ? wave * swing * (0.4 + down / reach) : 0;
      const column = Math.round(leftPx + x + shift);
      if (column < 0 || column >= widthPx) continue;
      const label = labels[frameY * widthPx + column]!;
      if (onWater ? label !== STUFF_LABELS.water : label >= FIRST_SUBJECT_LABEL || !MIRRORS.has(label)) continue;
      const share = clamp(fade);
      const i = (frameY * widthPx + column) * 3;
      for (let c = 0; c < 3; c++) colour[i + c] = colour[i + c]! * (1 - alpha * share) + row[x * 4 + c]! * share;
    }
  }
}
