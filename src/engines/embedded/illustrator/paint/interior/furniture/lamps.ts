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
  /** True where candles burn in the place of electric lamps. Default: false. */
  readonly isFlame?: boolean;
}

const lampLight = (level: LampLevel, strength: number): LinearRgb => [
  WARM[0] * level.light * strength,
  WARM[1] * level.light * strength,
  WARM[2] * level.light * strength,
];

/** A standing lamp with a tapered cloth shade. */
export function floorLamp(x: number, z: number, level: LampLevel): LitLamp {
  if (level.isFlame) return candlestick(x, 0, z, 1.15, level);
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
  if (level.isFlame) return candlestick(x, y, z, 0.18, level);
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
  if (level.isFlame) return candleWheel(x, y, z, ceilingM, level, 0.5);
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

/** A small lantern of iron and glass. */
export function lantern(x: number, y: number, z: number, level: LampLevel): LitLamp {
  const iron = { material: painted([0.05, 0.045, 0.04]), label: LABEL, blocksLight: false };
  const glass = {
    material: glowing([1.9 * level.shade, 1.05 * level.shade, 0.38 * level.shade], [0.8, 0.6, 0.35]),
    label: LABEL,
    blocksLight: false,
  };
  return {
    solids: [
      standingBox('cylinder', [x, y - 0.02, z], [0.17, 0.03, 0.17], iron),
      standingBox('cylinder', [x, y + 0.01, z], [0.13, 0.2, 0.13], glass),
      standingBox('cylinder', [x, y + 0.21, z], [0.19, 0.07, 0.19], { ...iron, taper: 0.4 }),
    ],
    lamp: { x, y: y + 0.1, z, intensity: lampLight(level, 0.75), down: 0 },
  };
}

/** A tube or a strip of light under the ceiling or along a wall; `size` is its width, height and depth. */
export function lightStrip(
  centre: readonly [x: number, y: number, z: number],
  size: readonly [width: number, height: number, depth: number],
  tone: LinearRgb,
  strength: number,
): LitLamp {
  const [x, y, z] = centre;
  const glow: LinearRgb = [tone[0] * 1.6, tone[1] * 1.6, tone[2] * 1.6];
  return {
    solids: [standingBox('box', [x, y, z], size, { material: glowing(glow, tone), label: LABEL, blocksLight: false })],
    lamp: {
      x,
      y: y - 0.12,
      z,
      intensity: [tone[0] * strength, tone[1] * strength, tone[2] * strength],
      down: 0,
    },
  };
}

/** A burning torch in an iron ring on a wall. */
export function torch(x: number, y: number, z: number, level: LampLevel): LitLamp {
  const iron = { material: painted([0.05, 0.045, 0.04]), label: LABEL, blocksLight: false };
  const k = level.shade;
  const flame = { material: glowing([2.6 * k, 1.15 * k, 0.22 * k], [0.7, 0.4, 0.2]), label: LABEL, blocksLight: false };
  const core = { material: glowing([3.2 * k, 2.1 * k, 0.7 * k], [0.9, 0.7, 0.4]), label: LABEL, blocksLight: false };
  return {
    solids: [
      standingBox('cylinder', [x, y - 0.4, z], [0.09, 0.42, 0.09], { ...iron, taper: 1.4 }),
      standingBox('cylinder', [x, y - 0.03, z], [0.17, 0.06, 0.17], iron),
      standingBox('ellipsoid', [x, y, z], [0.15, 0.26, 0.15], flame),
      standingBox('ellipsoid', [x + 0.015, y + 0.14, z], [0.08, 0.24, 0.08], flame),
      standingBox('ellipsoid', [x, y + 0.02, z], [0.09, 0.15, 0.17], core),
    ],
    lamp: { x, y: y + 0.15, z, intensity: lampLight(level, 1.5), down: 0 },
  };
}

const CANDLES_ON_WHEEL = 10;

const IRON: LinearRgb = [0.045, 0.04, 0.035];

/** A wheel of candles on a chain. */
export function candleWheel(
  x: number,
  y: number,
  z: number,
  ceilingM: number,
  level: LampLevel,
  radiusM = 0.8,
  metal: LinearRgb = IRON,
): LitLamp {
  const iron = { material: painted(metal), label: LABEL, blocksLight: false };
  const wax = { material: painted([0.8, 0.76, 0.62]), label: LABEL, blocksLight: false };
  const k = level.shade;
  const flame = { material: glowing([3 * k, 1.8 * k, 0.6 * k], [1, 0.85, 0.5]), label: LABEL, blocksLight: false };
  const solids: Solid[] = [
    standingBox('cylinder', [x, y, z], [0.03, ceilingM - y, 0.03], iron),
    standingBox('box', [x, y, z], [2 * radiusM, 0.05, 0.06], iron),
    standingBox('box', [x, y, z], [0.06, 0.05, 2 * radiusM], iron),
  ];
  for (let i = 0; i < CANDLES_ON_WHEEL; i++) {
    const angle = (i / CANDLES_ON_WHEEL) * 2 * Math.PI;
    const [cx, cz] = [x + radiusM * Math.cos(angle), z + radiusM * Math.sin(angle)];
    solids.push(standingBox('cylinder', [cx, y - 0.02, cz], [0.13, 0.08, 0.13], iron));
    solids.push(standingBox('cylinder', [cx, y + 0.05, cz], [0.05, 0.18, 0.05], wax));
    solids.push(standingBox('ellipsoid', [cx, y + 0.23, cz], [0.05, 0.11, 0.05], flame));
  }
  return { solids, lamp: { x, y: y + 0.1, z, intensity: lampLight(level, 3.75 * radiusM), down: 0 } };
}

/** Three candles on a stick of the given height. */
function candlestick(x: number, y: number, z: number, heightM: number, level: LampLevel): LitLamp {
  const brass = { material: painted(BRASS), label: LABEL, blocksLight: false };
  const wax = { material: painted([0.8, 0.76, 0.62]), label: LABEL, blocksLight: false };
  const k = level.shade;
  const flame = { material: glowing([3 * k, 1.8 * k, 0.6 * k], [1, 0.85, 0.5]), label: LABEL, blocksLight: false };
  const top = y + heightM;
  const solids: Solid[] = [
    standingBox('cylinder', [x, y, z], [0.2, 0.03, 0.2], brass),
    standingBox('cylinder', [x, y + 0.02, z], [0.03, heightM, 0.03], brass),
    standingBox('box', [x, top - 0.03, z], [0.34, 0.025, 0.025], brass),
  ];
  for (const [dx, length] of [
    [-0.16, 0.17],
    [0, 0.23],
    [0.16, 0.15],
  ] as const) {
    solids.push(standingBox('cylinder', [x + dx, top - 0.01, z], [0.075, 0.02, 0.075], brass));
    solids.push(standingBox('cylinder', [x + dx, top, z], [0.042, length, 0.042], wax));
    solids.push(standingBox('ellipsoid', [x + dx, top + length, z], [0.042, 0.1, 0.042], flame));
  }
  return { solids, lamp: { x, y: top + 0.3, z, intensity: lampLight(level, 0.9), down: 0 } };
}
