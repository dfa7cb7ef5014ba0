import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { SettingId } from '../../scene.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { paintBeach } from './beach.ts';
import { paintLake } from './lake.ts';
import { paintMountains } from './mountains.ts';
import { paintSnow } from './snow.ts';

const VIEWS: Partial<Record<SettingId, Painter>> = {
  beach: paintBeach,
  sea: paintBeach,
  lake: paintLake,
  mountains: paintMountains,
  snow: paintSnow,
};

/** The mouth of the cave, in shares of the frame. */
interface Mouth {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly offset: number;
}

const ROCK: LinearRgb = [0.2, 0.17, 0.15];
const ICE: LinearRgb = [0.24, 0.46, 0.66];
/** Daylight that comes through the ice. */
const COLD: LinearRgb = [0.5, 1.3, 2.2];
const MAIN_ROW = 0.87;
/** Light of a fire that is not seen, from before the subject. */
const FIRE: LinearRgb = [1.15, 0.66, 0.3];

/** Inside a cave: rock all round, land seen through its mouth. */
export const paintCave: Painter = (frame, brief) => {
  const random = brief.random.fork('cave');
  const named = brief.alsoNamed?.map((place) => VIEWS[place]).find((view) => view);
  const outside: PainterBrief = { ...brief, hasSubjects: false, pitch: 0.02 };
  const usual = brief.placeKind === 'ice' ? [paintSnow] : [paintMountains, paintMountains, paintLake, paintBeach];
  const stage = (named ?? random.pick(usual))(frame, outside);
  const mouth: Mouth = {
    x: 0.5 + random.between(-0.16, 0.16),
    y: random.between(0.42, 0.48),
    halfWidth: random.between(0.24, 0.34),
    halfHeight: random.between(0.27, 0.34),
    offset: random.between(0, 60),
  };
  paintRock(frame, brief, stage, mouth);
  const mainYPx = MAIN_ROW * frame.heightPx;
  const isDark = stage.isNight;
  return {
    ...stage,
    key: isDark ? FIRE : [0.5 * stage.key[0] + 0.4, 0.5 * stage.key[1] + 0.3, 0.5 * stage.key[2] + 0.22],
    ambient: [0.2 + stage.ambient[0] * 0.4, 0.17 + stage.ambient[1] * 0.4, 0.15 + stage.ambient[2] * 0.45],
    direction: [mouth.x > 0.5 ? 0.6 : -0.6, 0.7, -0.38],
    rim: stage.haze,
    horizonYPx: frame.heightPx * 0.5,
    standing: { nearYPx: frame.heightPx * 0.96, farYPx: frame.heightPx * 0.78, mainYPx },
    surface: 'ground',
    reflectivity: 0.05,
    focus: { depth: 1, blur: 0.4 },
  };
};

function paintRock(frame: Frame, brief: PainterBrief, stage: Stage, mouth: Mouth): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { noise } = brief;
  const isIce = brief.placeKind === 'ice' || brief.alsoNamed?.includes('snow') === true;
  const rock = isIce ? ICE : ROCK;
  const fire = isIce ? COLD : FIRE;
  const outside = [0, 1, 2].map((c) => stage.haze[c]! * 0.9 + stage.ambient[c]! * 0.5 + stage.key[c]! * 0.12);
  const floorY = mouth.y + mouth.halfHeight * 0.8;
  for (let y = 0; y < heightPx; y++) {
    const v = (y + 0.5) / heightPx;
    for (let x = 0; x < widthPx; x++) {
      const u = (x + 0.5) / widthPx;
      const dx = (u - mouth.x) / mouth.halfWidth;
      const dy = (v - mouth.y) / mouth.halfHeight;
      const angle = Math.atan2(dy, dx);
      const ragged =
        1 +
        0.2 * noise.at(Math.cos(angle) * 1.7 + mouth.offset, Math.sin(angle) * 1.7) +
        0.09 * noise.at(Math.cos(angle) * 6 + mouth.offset, Math.sin(angle) * 6) +
        0.03 * noise.at(Math.cos(angle) * 24, Math.sin(angle) * 24 + mouth.offset);
      const spikes = dy < 0 ? stalactite(u * 17 + mouth.offset, noise) * smoothstep(0.1, -0.8, dy) : 0;
      const away = Math.hypot(dx, dy) / (ragged - spikes) - 1;
      const ground = v - floorY - 0.02 * noise.at(u * 5 + mouth.offset, 3) - 0.006 * noise.at(u * 22, 7);
      const isFloor = ground > 0;
      const edge = Math.max(away * Math.min(mouth.halfWidth * widthPx, mouth.halfHeight * heightPx), ground * heightPx);
      const cover = clamp(edge + 0.5);
      if (cover <= 0) continue;
      const i = y * widthPx + x;
      const near = isFloor ? ground / (1 - floorY) : 0;
      const z = isFloor ? 2.2 / (0.35 + near * 2.6) : 2.6 - clamp(away, 0, 1.6);
      const lit = isFloor ? floorLight(u, near, mouth, noise) : wallLight(angle, Math.max(0, away), mouth, noise);
      const glow = isFloor ? 0.15 + 0.2 * near : 0.06 + 0.1 * clamp(away) * smoothstep(0.2, 1, v);
      for (let c = 0; c < 3; c++) {
        const seen = rock[c]! * (lit * outside[c]! * 1.7 + glow * fire[c]! * 0.5 + 0.035);
        colour[i * 3 + c] = colour[i * 3 + c]! + (seen - colour[i * 3 + c]!) * cover;
      }
      if (cover < 0.5) continue;
      labels[i] = isFloor ? STUFF_LABELS.ground : STUFF_LABELS.rock;
      depth[i] = z;
    }
  }
}

/** Length of the stalactite at a place along the edge, as a share of the mouth. */
function stalactite(at: number, noise: PainterBrief['noise']): number {
  const cell = Math.floor(at);
  const within = Math.abs(at - cell - 0.5) * 2;
  const length = Math.max(0, noise.at(cell * 1.7 + 0.4, 11.3)) * 0.75;
  return length * Math.max(0, 1 - within) ** 1.2;
}

/** Daylight grazes the walls: ledges that face the mouth catch it, and it fades into the depth. */
function wallLight(angle: number, away: number, { offset }: Mouth, noise: PainterBrief['noise']): number {
  const x = Math.cos(angle) * (1 + away * 1.3);
  const y = Math.sin(angle) * (1 + away * 1.3);
  const bump = (at: number): number => noise.ridged(x * 1.8 + offset, y * 1.8 + at, 5);
  const slope = (bump(0) - bump(0.05)) * 6;
  const layers = 0.8 + 0.25 * noise.fractal(x * 1.2, y * 5 + offset, 3);
  return Math.exp(-away * 1.5) * clamp(0.5 + slope * 0.7, 0.08, 1.6) * layers;
}

function floorLight(u: number, near: number, mouth: Mouth, noise: PainterBrief['noise']): number {
  const z = 1 / (0.12 + near);
  const x = (u - 0.5) * z * 2;
  const bump = noise.fractal(x * 2.2 + mouth.offset, z * 3, 4) - noise.fractal(x * 2.2 + mouth.offset, z * 3 + 0.12, 4);
  const beam = Math.exp(-(((u - mouth.x) / (mouth.halfWidth * (0.8 + near))) ** 2));
  return clamp(0.45 + bump * 2.4, 0.1, 1.4) * (0.3 + 0.9 * beam) * (1 - 0.55 * near);
}
