import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import type { Season } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import { blend } from '../terrain/materials.ts';
import type { Material } from '../terrain/surface.ts';

/** Crops by season: grass, corn, ploughed soil, and what flowers. */
const CROPS: Readonly<Record<Season, readonly LinearRgb[]>> = {
  spring: [
    [0.12, 0.22, 0.04],
    [0.6, 0.5, 0.05],
    [0.17, 0.11, 0.07],
    [0.2, 0.3, 0.07],
  ],
  summer: [
    [0.1, 0.19, 0.04],
    [0.52, 0.38, 0.11],
    [0.18, 0.25, 0.06],
    [0.38, 0.34, 0.09],
    [0.2, 0.13, 0.08],
  ],
  autumn: [
    [0.2, 0.12, 0.075],
    [0.44, 0.33, 0.12],
    [0.16, 0.17, 0.05],
    [0.28, 0.18, 0.08],
  ],
  winter: [[0.7, 0.75, 0.82]],
};
const HEDGE: LinearRgb = [0.035, 0.06, 0.02];
/** World units across a field. */
const FIELD = 0.85;
/** Half the width of a hedge as a share of a field. */
const HEDGE_WIDTH = 0.035;
/** Furrows across a field. */
const FURROWS = 26;

/** Land parted into fields with hedges between them, as far as it is not too steep for the plough. */
export function parcelled(land: Material, noise: Noise, season: Season, turn: number): Material {
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  return (place, out) => {
    const label = land(place, out);
    const { x, z, steepness } = place;
    if (label === STUFF_LABELS.rock || label === STUFF_LABELS.snow) return label;
    const bend = noise.fractal(x * 0.35, z * 0.35, 2) * 0.6;
    const u = (x * cosine + z * sine + bend) / FIELD;
    const row = Math.floor(u);
    const v = (z * cosine - x * sine - bend) / (FIELD * 1.5) + hashCell(row, 7, 3);
    const column = Math.floor(v);
    const luck = hashCell(row, column, 11);
    const share = smoothstep(0.42, 0.26, steepness) * (luck > 0.82 ? 0 : 1);
    const crops = CROPS[season];
    const [red, green, blue] = crops[Math.floor(luck * 97) % crops.length]!;
    const along = luck * 53 - Math.floor(luck * 53) < 0.5 ? u : v;
    const tone = 1 + 0.1 * Math.sin(along * FURROWS * 2 * Math.PI) + noise.at(x * 5, z * 5) * 0.12;
    blend(out, red * tone, green * tone, blue * tone, 0.35, share * 0.92);
    const edge = Math.min(u - row, row + 1 - u, v - column, column + 1 - v);
    const hedge = clamp(smoothstep(HEDGE_WIDTH * 1.6, HEDGE_WIDTH * 0.7, edge + noise.at(x * 9, z * 9) * 0.012));
    blend(out, HEDGE[0], HEDGE[1], HEDGE[2], 1, hedge);
    return hedge > 0.5 ? STUFF_LABELS.vegetation : share > 0.5 ? STUFF_LABELS.ground : label;
  };
}
