import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { clamp, fraction, smoothstep } from '../../../maths/interpolate.ts';
import { hashCell } from '../../../maths/random.ts';
import type { PainterBrief } from '../../painter.ts';
import { detailShare } from '../../traced/filtered.ts';
import type { Hit } from '../../traced/hit.ts';
import type { Material } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { darken } from '../floors.ts';
import { plant } from '../furniture/decor.ts';
import { lantern } from '../furniture/lamps.ts';
import { column } from '../furniture/marble.ts';
import { block } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { skyAbove } from '../open-air.ts';
import { type Daylight, skyTone } from '../outlook.ts';
import { blend } from '../walls.ts';

const WHITE = linearOfHex('#eee6d6');
const WALLS: readonly LinearRgb[] = ['#e9dcc3', '#e8c9a6', '#d9b48f', '#f0ebe0'].map(linearOfHex);
const GLAZES: readonly (readonly [LinearRgb, LinearRgb, LinearRgb])[] = [
  ['#1c5fa8', '#e0a63a', '#2f8f86'],
  ['#1f7a5c', '#c8572c', '#1d4f8c'],
  ['#27619c', '#7fb6c9', '#d8913a'],
].map((tones) => tones.map(linearOfHex) as unknown as readonly [LinearRgb, LinearRgb, LinearRgb]);
const TERRACOTTA = linearOfHex('#b2693f');
const BAY_M = 2.5;
/** Height at which arches spring, of the dado of tiles, and of the gallery over the arches. */
const SPRING_M = 2.5;
const DADO_M = 1.25;
const GALLERY_M = 4.5;

/** A courtyard open to the sky: arcades round it, glazed tiles on walls and floor, orange trees in pots. */
const COURTYARD: RoomDesign = {
  width: [10, 11.2],
  depth: [11, 12.5],
  height: [6.4, 7],
  ceiling: WHITE,
  skirtingM: 0,
  lampsByDay: 0.1,
  brightness: 1.12,
  outlook: () => (_dx, _dy, _dz, out) => void out.fill(0),
  floor: ({ random }) => ({ material: tiledFloor(random.fork('glaze').pick(GLAZES)), gloss: 0.35 }),
  walls: ({ random, palette, noise }) => {
    const chosen = random.fork('wall').pick(WALLS);
    const tone = palette.length === 1 ? mixRgb(palette[0]!, WHITE, 0.3) : chosen;
    const tiles = zellige(random.fork('glaze').pick(GLAZES), 0.26);
    return (hit) => {
      hit.paint(tone, 1 + 0.06 * noise.fractal(hit.u, hit.v, 3));
      if (hit.v < DADO_M) tiles(hit);
      openings(hit, tone);
    };
  },
  vault: (brief, { size, daylight }) => ({ springM: size.height - 0.05, material: openSky(brief, daylight) }),
  windows: () => [],
  panels: (plan) => [skyAbove(plan, 0.05, 1.1)],
  furnish: ({ random }, { size, level }) => {
    const half = size.width / 2;
    const white = painted(WHITE);
    const pieces: Piece[] = [
      block(white, [0, size.height - 0.22, size.backZ - 0.15], [size.width, 0.22, 0.3]),
      ...[-1, 1].map((at) => block(white, [at * (half - 0.15), size.height - 0.22, size.backZ / 2], [0.3, 0.22, size.backZ])), // biome-ignore format: cornice
    ];
    for (const at of [-1, 1])
      for (let z = BAY_M; z < size.backZ; z += BAY_M)
        pieces.push(...column(white, painted(scaleRgb(WHITE, 0.85)), at * (half - 0.28), z, SPRING_M + 0.1, 0.26));
    for (let x = 0; x < half; x += BAY_M)
      for (const at of x > 0 ? [-1, 1] : [1])
        pieces.push(...column(white, painted(scaleRgb(WHITE, 0.85)), at * x, size.backZ - 0.28, SPRING_M + 0.1, 0.26));
    for (const [
      x,
      z,
    ] of [[-half + 1.3, 4.6], [half - 1.3, 4.6], [-half + 1.4, size.backZ - 1.4], [half - 1.4, size.backZ - 1.4]] as const) // biome-ignore format: corners
      pieces.push(...plant(random, x, z, 2.2, TERRACOTTA));
    for (const at of [-1, 1]) pieces.push(lantern(at * (half - 0.6), 2.5, 5, level));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.8, 0.8),
    z: -0.8,
    yaw: random.between(-0.08, 0.08),
    heightM: 1.8,
    horizonY: 0.6,
    focal: 0.8,
    centreX: random.between(0.45, 0.55),
  }),
};

/** Stars of eight points, the crosses between them, and small diamonds. */
function zellige([star, diamond, other]: readonly [LinearRgb, LinearRgb, LinearRgb], sizeM: number): Material {
  return (hit) => {
    const [column, row] = [Math.floor(hit.u / sizeM), Math.floor(hit.v / sizeM)];
    const [u, v] = [Math.abs(fraction(hit.u / sizeM) - 0.5), Math.abs(fraction(hit.v / sizeM) - 0.5)];
    const share = detailShare(sizeM * 0.5, Math.max(hit.footprintU, hit.footprintV));
    const inStar = Math.min(Math.max(u, v), (u + v) * Math.SQRT1_2);
    const tone = ((column + row) & 1) === 0 ? star : other;
    hit.paint(WHITE, 0.95);
    blend(hit, tone, share * smoothstep(0.37, 0.35, inStar) + (1 - share) * 0.45);
    blend(hit, diamond, share * smoothstep(0.17, 0.15, inStar));
    blend(hit, diamond, share * smoothstep(0.13, 0.11, 1 - u - v));
    hit.gloss = 0.3;
    darken(hit, 0.1 * hashCell(column, row, 4) * share);
  };
}

/** Terracotta with a border and a field of glazed tiles. */
function tiledFloor(glaze: readonly [LinearRgb, LinearRgb, LinearRgb]): Material {
  const tiles = zellige(glaze, 0.5);
  return (hit) => {
    const [column, row] = [Math.floor(hit.u / 0.4), Math.floor(hit.v / 0.4)];
    if (Math.abs(hit.u) < 2.6 && hit.v > 1.2 && hit.v < 9.2) return tiles(hit);
    hit.paint(TERRACOTTA, 0.9 + 0.2 * hashCell(column, row, 2));
    darken(hit, fraction(hit.u / 0.4) < 0.03 || fraction(hit.v / 0.4) < 0.03 ? 0.3 : 0);
  };
}

/** Horseshoe arches below, small twin windows above; what lies behind is in shade. */
function openings(hit: Hit, tone: LinearRgb): void {
  const across = (fraction(hit.u / BAY_M) - 0.5) * BAY_M;
  const foot = Math.max(hit.footprintU, hit.footprintV) + 0.01;
  const arch = hit.v < SPRING_M ? Math.abs(across) - 0.86 : Math.hypot(across, (hit.v - SPRING_M) * 0.95) - 0.92;
  blend(hit, WHITE, clamp(0.5 - (arch - 0.13) / foot) * 0.8);
  const inside = clamp(0.5 - arch / foot);
  const depth = 0.16 + 0.16 * clamp(1 - hit.v / 3.2) + 0.1 * clamp(-across + 0.2);
  blend(hit, [tone[0] * depth, tone[1] * depth * 0.9, tone[2] * depth * 0.8], inside);
  if (inside > 0.5) hit.part = 4;
  const level = hit.v - GALLERY_M;
  const twin = Math.abs(Math.abs(across) - 0.3);
  const pane = level < 0.75 ? Math.max(twin - 0.22, -level) : Math.hypot(twin, level - 0.75) - 0.22;
  blend(hit, scaleRgb(tone, 0.18), clamp(0.5 - pane / foot));
}

/** The sky over the roofs, with a few clouds by day and stars at night. */
function openSky({ noise }: PainterBrief, daylight: Daylight): Material {
  const out = new Float32Array(3);
  return (hit) => {
    const flat = Math.hypot(hit.directionX, hit.directionZ);
    const [azimuth, up] = [Math.atan2(hit.directionX, hit.directionZ), hit.directionY / flat];
    skyTone(daylight, up * 1.4 + 0.3, out);
    const cloud = smoothstep(0.05, 0.55, noise.fractal(azimuth * 1.6 + 3, up * 4, 5)) * (daylight.isNight ? 0 : 0.45);
    hit.paint([0, 0, 0]);
    hit.emitRgb(
      out[0]! + (daylight.low[0] - out[0]!) * cloud,
      out[1]! + (daylight.low[1] - out[1]!) * cloud,
      out[2]! + (daylight.low[2] - out[2]!) * cloud,
    );
  };
}

export const paintCourtyard = roomPainter(COURTYARD);
