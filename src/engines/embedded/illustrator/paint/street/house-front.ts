import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { DARK_TIMES } from '../../scene.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { masonry } from '../interior/masonry.ts';
import { bricks, limewash } from '../interior/walls.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { createSky, type Sky } from '../sky/sky.ts';
import { createCamera, floorRowPx, type TracedCamera } from '../traced/camera.ts';
import type { Hit } from '../traced/hit.ts';
import { renderTraced } from '../traced/render.ts';
import { type Material, type Solid, solidBetween } from '../traced/solid.ts';
import { climbers } from './climbers.ts';
import { flowerPots } from './flower-pots.ts';
import { pavingStones } from './ground.ts';
import { wallWindows } from './wall-windows.ts';

/** What stands before it, of this height, takes this share of the picture's height. */
const SHOWN_M = 2.9;
const SHOWN_SHARE = 0.66;
const HORIZON = 0.5;
const EYE_M = 1.35;
const PLINTH_M = 0.5;

/** How a front is built, with the colours that it may have. */
const FRONTS: readonly {
  readonly build: (noise: Noise, tone: LinearRgb) => Material;
  readonly tones: readonly string[];
}[] = [
  { build: limewash, tones: ['#efe4cf', '#e7c9a0', '#dfa98a', '#f0ece2', '#e3c2b4'] },
  { build: (noise, tone) => bricks(noise, tone, mixRgb(tone, [0.6, 0.57, 0.52], 0.6)), tones: ['#9a5540', '#8a4a3a'] },
  { build: (noise, tone) => masonry(noise, tone, 0.26, 0.44), tones: ['#c2b49a', '#b5a793', '#a99f90'] },
];

/** The front of a house, seen straight on from the pavement: for doors, and for what leans on a wall. */
export const paintHouseFront: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('front');
  const camera = placeCamera(frame, random);
  const wallM = (camera.focalPx * SHOWN_M) / (SHOWN_SHARE * frame.heightPx);
  const isNight = DARK_TIMES.includes(brief.time) || brief.light === 'moonlight';
  const isSnowy = brief.season === 'winter' && (brief.weather === 'snow' || random.chance(0.5));
  const sky = createSky({
    time: brief.time,
    weather: brief.weather,
    random,
    noise,
    ...(brief.isGraphic && { isGraphic: true }),
  });
  const style = random.pick(FRONTS);
  const tone = linearOfHex(random.pick(style.tones));
  const bare = style.build(noise, tone);
  const windows = wallWindows(random, { halfWidthM: (frame.widthPx * wallM) / camera.focalPx / 2, isNight });
  const ivy = climbers(random, noise, brief.season);
  const wall: Material = (hit) => {
    bare(hit);
    if (hit.v < PLINTH_M) hit.paint(mixRgb(tone, [0.3, 0.29, 0.27], 0.6), 0.9 + 0.2 * noise.at(hit.u * 5, hit.v * 9));
    windows(hit);
    ivy(hit);
  };
  const solids: Solid[] = [
    solidBetween('box', [-30, 30], [0, 9], [wallM, wallM + 1], { material: wall, label: STUFF_LABELS.wall }),
    solidBetween('box', [-30, 30], [-1, 0], [-3, wallM], {
      material: pavingStones(random, noise, isSnowy),
      label: STUFF_LABELS.ground,
      blocksLight: false,
    }),
    ...flowerPots(random, noise, wallM, { season: brief.season, colours: brief.planted ?? [] }),
  ];
  const lightOn = daylight(sky, brief, random, isNight);
  renderTraced({ solids, light: lightOn, miss: (_hit, out) => out.set(sky.light.haze) }, camera, {
    ...frame,
    depthUnitM: wallM,
  });
  return stageOf(frame, camera, sky, { wallM, isNight, isSnowy });
};

function placeCamera(frame: Frame, random: Random): TracedCamera {
  return createCamera(frame, {
    x: 0,
    heightM: EYE_M,
    z: 0,
    yaw: random.between(-0.04, 0.04),
    focal: 0.95,
    centreX: 0.5,
    horizonY: HORIZON,
  });
}

/** Sun from one side through leaves that are out of the picture; by night the lamp beside the door. */
function daylight(
  sky: Sky,
  { weather, noise }: PainterBrief,
  random: Random,
  isNight: boolean,
): (hit: Hit, out: Float32Array) => void {
  const { key, ambient } = sky.light;
  const side = random.pick([-1, 1]);
  const salt = random.between(0, 90);
  const isSunny = weather === 'clear' && !isNight;
  const lamp: LinearRgb = [2.3, 1.45, 0.7];
  return (hit, out) => {
    const slant = hit.u + side * hit.v * 0.55 + salt;
    const leaves = noise.fractal(slant * 0.55, hit.v * 0.5 - slant * 0.1, 4);
    const beam = isSunny ? smoothstep(-0.2, 0.16, leaves + 0.12) * (hit.normalY > 0.5 ? 0.95 : 0.8) : 0;
    const open = hit.normalY > 0.5 ? 1 : 0.8;
    const near = isNight ? 1 / (0.9 + (hit.x - side * 1.15) ** 2 + (hit.y - 2.2) ** 2 * 0.8) : 0;
    const lit = (c: 0 | 1 | 2, albedo: number): number =>
      albedo * (ambient[c] * open * (isNight ? 1 : 1.5) + key[c] * beam * 0.85 + lamp[c] * near);
    out[0] = lit(0, hit.red) + hit.emittedRed;
    out[1] = lit(1, hit.green) + hit.emittedGreen;
    out[2] = lit(2, hit.blue) + hit.emittedBlue;
  };
}

function stageOf(
  frame: Frame,
  camera: TracedCamera,
  sky: Sky,
  { wallM, isNight, isSnowy }: { readonly wallM: number; readonly isNight: boolean; readonly isSnowy: boolean },
): Stage {
  const footPx = floorRowPx(camera, wallM - 0.04);
  const [right, up, away] = sky.light.direction;
  return {
    key: isNight ? [0.85, 0.6, 0.36] : scaleRgb(sky.light.key, 0.8),
    ambient: isNight ? [0.2, 0.18, 0.2] : scaleRgb(sky.light.ambient, 1.3),
    direction: [right, Math.max(0.4, up), -Math.abs(away)],
    isNight,
    horizonYPx: camera.horizonYPx,
    standing: {
      nearYPx: Math.min(frame.heightPx * 0.96, floorRowPx(camera, wallM * 0.72)),
      farYPx: footPx,
      mainYPx: footPx,
    },
    surface: isSnowy ? 'snow' : 'ground',
    reflectivity: 0,
    haze: sky.light.haze,
    focus: { depth: 1, blur: 0.1 },
    metrePx: camera.focalPx / clamp(wallM, 1, 20),
  };
}
