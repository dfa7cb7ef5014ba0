import type { LinearRgb } from '../../../maths/colour.ts';
import { STUFF_LABELS } from '../../frame.ts';
import type { Lamp } from '../../traced/lights.ts';
import { type Solid, standingBox } from '../../traced/solid.ts';
import { glowing, painted } from './surfaces.ts';

const LABEL = STUFF_LABELS.furniture;
const WARM: LinearRgb = [1, 0.62, 0.3];
const BRASS: LinearRgb = [0.42, 0.28, 0.1];

/** A lamp as things to see and as light. */
export interface LitLamp {
  readonly solids: readonly Solid[];
  readonly lamp: Lamp;
}

/** How bright lamps burn: 0 = off. */
export interface LampLevel {
  readonly light: number;
  /** Brightness of the shade as seen. */
  readonly shade: number;
}

const lampLight = (level: LampLevel, strength: number): LinearRgb => [
  WARM[0] * level.light * strength,
  WARM[1] * level.light * strength,
  WARM[2] * level.light * strength,
];

/** A standing lamp with a tapered cloth shade. */
export function floorLamp(x: number, z: number, level: LampLevel): LitLamp {
  const shade = {
    material: glowing([1.25 * level.shade, 0.8 * level.shade, 0.4 * level.shade], [0.8, 0.72, 0.58]),
    label: LABEL,
    taper: 0.68,
    blocksLight: false,
  };
  const metal = { material: painted(BRASS), label: LABEL, blocksLight: false };
  return {
    solids: [
      standingBox('cylinder', [x, 0, z], [0.3, 0.025, 0.3], metal),
      standingBox('cylinder', [x, 0.02, z], [0.028, 1.3, 0.028], metal),
      standingBox('cylinder', [x, 1.26, z], [0.42, 0.3, 0.42], shade),
    ],
    lamp: { x, y: 1.42, z, intensity: lampLight(level, 1), down: 0 },
  };
}

/** A lamp on a table whose top is at height `y`. */
export function tableLamp(x: number, y: number, z: number, level: LampLevel, foot: LinearRgb): LitLamp {
  const shade = {
    material: glowing([1.2 * level.shade, 0.78 * level.shade, 0.4 * level.shade], [0.82, 0.75, 0.62]),
    label: LABEL,
    taper: 0.6,
    blocksLight: false,
  };
  return {
    solids: [
      standingBox('ellipsoid', [x, y, z], [0.15, 0.24, 0.15], {
        material: painted(foot),
        label: LABEL,
        blocksLight: false,
      }),
      standingBox('cylinder', [x, y + 0.22, z], [0.3, 0.2, 0.3], shade),
    ],
    lamp: { x, y: y + 0.34, z, intensity: lampLight(level, 0.6), down: 0 },
  };
}

/** Shapes of hanging lamps. */
export type PendantShape = 'globe' | 'cone' | 'drum' | 'bulb';

/** A lamp on a cord from the ceiling. */
export function pendant(
  x: number,
  y: number,
  z: number,
  ceilingM: number,
  shape: PendantShape,
  tone: LinearRgb,
  level: LampLevel,
): LitLamp {
  const cord = { material: painted([0.03, 0.03, 0.03]), label: LABEL, blocksLight: false };
  const glow: LinearRgb = [1.5 * level.shade, 1.02 * level.shade, 0.56 * level.shade];
  const lit = { material: glowing(glow, [0.85, 0.8, 0.7]), label: LABEL, blocksLight: false };
  const metal = { material: painted(tone), label: LABEL, taper: 0.22, blocksLight: false };
  const solids: Solid[] = [standingBox('cylinder', [x, y, z], [0.012, ceilingM - y, 0.012], cord)];
  if (shape === 'globe') solids.push(standingBox('ellipsoid', [x, y - 0.14, z], [0.26, 0.26, 0.26], lit));
  if (shape === 'bulb') {
    solids.push(standingBox('ellipsoid', [x, y - 0.1, z], [0.1, 0.13, 0.1], lit));
    solids.push(standingBox('cylinder', [x, y + 0.01, z], [0.045, 0.07, 0.045], { ...cord, material: painted(BRASS) }));
  }
  if (shape === 'drum')
    solids.push(standingBox('cylinder', [x, y - 0.16, z], [0.46, 0.22, 0.46], { ...lit, taper: 0.92 }));
  if (shape === 'cone') {
    solids.push(standingBox('cylinder', [x, y - 0.12, z], [0.4, 0.2, 0.4], metal));
    solids.push(standingBox('ellipsoid', [x, y - 0.155, z], [0.16, 0.1, 0.16], lit));
  }
  const down = shape === 'cone' ? 1 : 0;
  return { solids, lamp: { x, y: y - 0.1, z, intensity: lampLight(level, down > 0 ? 1.1 : 0.75), down } };
}
