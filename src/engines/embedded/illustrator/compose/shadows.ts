import { noteShape } from '../crew/kept-code.ts';
import { luminance } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import { blurInPlace } from '../paint/blur.ts';
import { FIRST_SUBJECT_LABEL, type Frame, OUTER_SPACE, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { PlacedLayer } from './placed-layer.ts';
import {
  createShadowMask,
  deepestAt,
  deepestByRow,
  maskRow,
  SHADOW_CELL_PX,
  type ShadowMask,
  shadeCell,
} from './shadow-mask.ts';

/** Layers lower than this get a contact shadow only. */
const CAST_FROM_PX = 36;
const OPAQUE = 30;
/** Part of a subject's height, from its foot, whose underside touches the ground. */
const FOOT_SHARE = 0.16;
/** Part of the height that a round thing's underside rises over, seen from above. */
const UNDERSIDE_SHARE = 0.09;
const DARKEST = 0.78;
const FAINTEST = 0.004;
const CONTACT_STRENGTH = 0.56;
/** What shadows do not fall on. */
const SHADOWLESS: ReadonlySet<number> = new Set<number>([STUFF_LABELS.sky, ...OUTER_SPACE, STUFF_LABELS.window]);

/**
 * Shadows of all subjects on the ground: cast away from the light, and a dark seam where they touch. Drawn before the subjects
 * are. Nothing falls on water or into the void.
 */
export function drawShadows(frame: Frame, stage: Stage, placed: readonly PlacedLayer[]): void {
  if (stage.surface === 'void' || stage.surface === 'water') return;
  const onGround = placed.filter(({ placement }) => placement.contact === 'ground' || placement.contact === 'host');
  if (onGround.length === 0) return;
  const cast = createShadowMask(frame);
  const contact = createShadowMask(frame);
  noteShape(stage, cast);
  let largest = 0;
  for (const one of onGround) {
    if (one.layer.emissive > 0.5) continue;
    if (one.layer.heightPx >= CAST_FROM_PX) castShadow(cast, one, stage, frame);
    if (one.placement.contact === 'ground') touchGround(contact, one);
    largest = Math.max(largest, one.layer.heightPx);
  }
  const layout = { widthPx: cast.widthPx, heightPx: cast.heightPx, channels: 1 };
  blurInPlace(cast.values, layout, Math.max(1, (largest / SHADOW_CELL_PX) * 0.022), frame.crew);
  blurInPlace(contact.values, layout, Math.max(0.8, (largest / SHADOW_CELL_PX) * 0.011), frame.crew);
  darken(frame, stage, cast, contact);
}

/** Projects the layer along the light onto the ground; far parts of a shadow are paler, as the sky fills them. */
function castShadow(mask: ShadowMask, one: PlacedLayer, stage: Stage, frame: Frame): void {
  const { layer, leftPx, topPx } = one;
  const [lightX, lightY, lightZ] = stage.direction;
  const elevation = Math.max(0.24, lightY);
  const alongX = clamp((-lightX / elevation) * 0.5, -0.9, 0.9);
  const groundY = one.placement.groundYPx;
  const roomUp = Math.max(0, groundY - stage.horizonYPx - frame.heightPx * 0.03);
  const depthwise = Math.min(0.5, (Math.abs(lightZ) / elevation) * 0.3 + 0.12);
  const alongY = lightZ > 0 ? depthwise : -Math.min(depthwise, roomUp / Math.max(1, layer.heightPx));
  const lifts = layer.touchesAlongUnderside ? liftsOfUnderside(layer) : undefined;
  for (let y = 0; y < layer.heightPx; y += 2) {
    const rowHeight = groundY - (topPx + y);
    if (rowHeight < -layer.heightPx * 0.05) continue;
    const fade = 1 / (1 + (Math.max(0, rowHeight) / layer.heightPx) * 0.8);
    for (let x = 0; x < layer.widthPx; x += 2) {
      const alpha = layer.rgba[(y * layer.widthPx + x) * 4 + 3]!;
      if (alpha < OPAQUE) continue;
      const lift = lifts?.[x] ?? 0;
      const height = rowHeight - lift;
      const frameY = (groundY - lift + height * alongY) / SHADOW_CELL_PX;
      shadeCell(mask, (leftPx + height * alongX + x) / SHADOW_CELL_PX, frameY, (alpha / 255) * fade);
    }
  }
}

/** How far above the layer's lower edge each column touches the ground, in pixels; 0 where it does not come down. */
function liftsOfUnderside({ widthPx, heightPx, rgba }: PlacedLayer['layer']): Float32Array {
  const reach = heightPx * UNDERSIDE_SHARE;
  return Float32Array.from({ length: widthPx }, (_, x) => {
    const bottom = lowestOpaque(rgba, widthPx, heightPx, x, reach);
    return bottom < 0 ? 0 : heightPx - 1 - bottom;
  });
}

/** A dark seam under every column of the layer that comes down to the ground. */
function touchGround(mask: ShadowMask, one: PlacedLayer): void {
  const { layer, leftPx, topPx, baseYPx } = one;
  const reach = Math.max(3, layer.heightPx * FOOT_SHARE);
  const thickness = Math.max(1, Math.round((layer.heightPx * 0.02) / SHADOW_CELL_PX));
  for (let x = 0; x < layer.widthPx; x += 2) {
    const bottom = lowestOpaque(layer.rgba, layer.widthPx, layer.heightPx, x, reach);
    if (bottom < 0) continue;
    const above = baseYPx - (topPx + bottom);
    const strength = clamp(1 - above / reach);
    const y = baseYPx / SHADOW_CELL_PX;
    for (let dy = -thickness; dy <= thickness; dy++) shadeCell(mask, (leftPx + x) / SHADOW_CELL_PX, y + dy, strength);
  }
}

/** Row of the lowest opaque pixel in a column within `reach` of the layer's lower edge, or -1. */
function lowestOpaque(rgba: Uint8Array, widthPx: number, heightPx: number, x: number, reach: number): number {
  for (let y = heightPx - 1; y > heightPx - 1 - reach; y--) if (rgba[(y * widthPx + x) * 4 + 3]! > 100) return y;
  return -1;
}

/** Takes the key light away where the mask says so: what is left is the sky's light, and less of it in the seams. */
function darken(frame: Frame, stage: Stage, cast: ShadowMask, contact: ShadowMask): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const key = luminance(...stage.key);
  const ambient = luminance(...stage.ambient);
  const strength = clamp(key / (key + 0.95 * ambient + 1e-6), 0.3, 0.78);
  const castRow = new Float32Array(widthPx);
  const contactRow = new Float32Array(widthPx);
  const castRows = deepestByRow(cast);
  const contactRows = deepestByRow(contact);
  const bluish = clamp(stage.ambient[2] / Math.max(1e-6, ambient) - 1, 0, 0.5) * 0.22;
  const darkenRow = (y: number): void => {
    const deepest = deepestAt(castRows, y) * strength + deepestAt(contactRows, y) * CONTACT_STRENGTH;
    if (deepest < FAINTEST) return;
    maskRow(cast, y, castRow);
    maskRow(contact, y, contactRow);
    for (let x = 0; x < widthPx; x++) {
      const shade = 1 - (1 - castRow[x]! * strength) * (1 - contactRow[x]! * CONTACT_STRENGTH);
      if (shade < FAINTEST) continue;
      const label = labels[y * widthPx + x]!;
      if (SHADOWLESS.has(label) || label >= FIRST_SUBJECT_LABEL) continue;
      const keep = 1 - Math.min(DARKEST, shade);
      const i = (y * widthPx + x) * 3;
      colour[i] = colour[i]! * keep;
      colour[i + 1] = colour[i + 1]! * keep;
      colour[i + 2] = colour[i + 2]! * (keep + (1 - keep) * bluish);
    }
  };
  const darkenRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) darkenRow(y);
  };
  frame.crew.share(heightPx, darkenRows, { pixels: colour, values: widthPx * 3 });
}
