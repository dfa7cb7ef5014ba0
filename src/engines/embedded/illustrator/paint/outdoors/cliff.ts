import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import type { Painter } from '../painter.ts';
import { plantGrass } from '../terrain/grass.ts';
import { heightAt, waterDepthAt } from '../terrain/height-map.ts';
import { GRASS } from '../terrain/materials.ts';
import { type TurfedRock, turfedRock } from '../terrain/turfed-rock.ts';
import { buildVillage } from '../terrain/village.ts';
import { reliefScale } from '../view.ts';
import { paintWater } from '../water/reflect.ts';
import { paintSurf } from '../water/surf.ts';
import { colouredWater, lightInWater } from '../water/water-light.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const ROCKS: readonly LinearRgb[] = [
  [0.2, 0.18, 0.16],
  [0.62, 0.58, 0.5],
  [0.3, 0.2, 0.14],
];

/** A headland: where it stands, how far it reaches out, how broad it is; world units. */
interface Head {
  readonly z: number;
  readonly reach: number;
  readonly width: number;
}

function planHeads(random: Random): Head[] {
  const first = random.between(2.2, 3.2);
  const second = first + random.between(1.9, 2.8);
  return [
    { z: first, reach: random.between(1.3, 1.9), width: random.between(0.45, 0.7) },
    { z: second, reach: random.between(1.7, 2.6), width: random.between(0.6, 0.9) },
    { z: second + random.between(2, 3), reach: random.between(2, 3.4), width: random.between(0.8, 1.3) },
  ];
}

/** A steep coast: turf on top, rock walls, surf below, headlands one behind the other. */
export const paintCliff: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('cliff');
  const side = random.pick([-1, 1]);
  const rise = random.between(0.1, 0.7);
  const height = random.between(0.45, 0.75) * reliefScale(frame);
  const offset = random.between(0, 80);
  const rock = random.pick(ROCKS);
  const edge = random.between(0.2, 0.5);
  const ledgeEnds = random.between(0.75, 1.05);
  const heads = planHeads(random);
  // How far the land reaches out to the sea's side at a distance: a near ledge, a bay, then head after head.
  const coast = (z: number): number => {
    let reach = edge - 1.9 * smoothstep(ledgeEnds, ledgeEnds + 0.35, z);
    for (const head of heads) reach += head.reach * Math.exp(-(((z - head.z) / head.width) ** 2));
    return reach;
  };
  const stack = heads[0]!;
  const stackX = side * (coast(stack.z) + random.between(0.3, 0.55));
  const hasStack = random.chance(0.6);
  const relief = (x: number, z: number): number => {
    const rough = noise.fractal(x * 1.6 + offset, z * 1.6, 5);
    const seaward = x * side - coast(z) + rough * 0.3;
    const wall = smoothstep(0.07, -0.09, seaward);
    const back = smoothstep(0, -1.8, seaward) * 0.35;
    const stones = 0.07 * smoothstep(0.35, 0, seaward) * Math.max(0, noise.fractal(x * 5, z * 5, 3) + 0.12) * 2;
    const turf = noise.fractal(x * 2.6, z * 2.6 + offset, 4) * 0.05;
    const top = height * (1 + rise * smoothstep(1.4, 3.4, z)) + 0.22;
    const land = -0.22 + wall * (top + turf + back * (0.6 + rough)) + smoothstep(0.4, 0, seaward) * 0.17 + stones;
    if (!hasStack) return land;
    const away = Math.hypot(x - stackX, (z - stack.z) * 1.2) + rough * 0.14;
    return Math.max(land, -0.25 + (height * 0.95 + 0.25) * smoothstep(0.2, 0.1, away) + turf);
  };
  const winter = season === 'winter';
  const ground: TurfedRock = {
    noise,
    rock,
    season,
    slopes: [0.34, 0.16],
    heights: [height * 0.45, height * 0.7],
  };
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.46, 0.56),
    eye: 0.13,
    relief,
    droplets: 7000,
    material: turfedRock(ground),
    haze: 0.045,
    waterLevel: 0,
    isSea: true,
    markings: (x, z, level, footprint) =>
      footprint > 0.01 ? 1 : 1 + noise.at(level * 34 + noise.at(x * 3, z * 3), x * 2 + z) * 0.16,
  });
  if (brief.placeKind === 'village')
    buildVillage(scene, { distance: [1.9, 8], height: 0.19, lowest: height * 0.6, isTown: true, look: 'pastel' });
  const { light } = scene.sky;
  const lit = (colour: LinearRgb): LinearRgb => lightInWater(colouredWater(colour, brief.palette, 1.6), light);
  const { map } = scene.terrain.surface;
  const isStormy = brief.weather === 'storm';
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    roughness: isStormy ? 1.3 : random.between(0.4, 0.8),
    deep: lit(isStormy ? [0.03, 0.07, 0.08] : [0.008, 0.075, 0.11]),
    shallow: { colour: lit([0.05, 0.22, 0.22]), at: (x, z) => smoothstep(0.2, 0.02, waterDepthAt(map, x, z)) },
  });
  paintSurf(frame, scene.terrain, { breakers: isStormy ? 0.2 : 0.14, wet: 0.01, foam: isStormy ? 1 : 0.85 });
  if (winter) return outdoorStage(scene, { surface: 'snow' });
  plantGrass(
    frame,
    scene.terrain,
    {
      random: random.fork('grass'),
      colour: GRASS[season],
      other: [0.26, 0.24, 0.09],
      height: 0.02,
      tufts: 3000,
      far: 1.5,
      flowers: [],
      bloom: 0,
      growsAt: (x, z) => (heightAt(map, x, z) > height * 0.8 ? 1 : 0),
    },
    brief,
  );
  return outdoorStage(scene, { surface: 'ground' });
};
