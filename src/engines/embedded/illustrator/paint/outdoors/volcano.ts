import { scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { addPlume } from '../sky/plume.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { blend, GRASS, temperateLand } from '../terrain/materials.ts';
import { rollingGround } from '../terrain/relief.ts';
import type { Material } from '../terrain/surface.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { groundSeason } from './ground-season.ts';
import { growGrass } from './grow-grass.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const ASH = [0.075, 0.066, 0.064] as const;

/** A smoking volcano with streams of lava, over dark slopes and woods. */
export const paintVolcano: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('volcano');
  const upright = frame.heightPx > frame.widthPx ? 1.3 : 1;
  const summitX = random.between(-1.3, 1.3);
  const summitZ = random.between(7.6, 8.8);
  const summit = random.between(2.5, 3.2) * upright;
  const crater = random.between(0.32, 0.5);
  const ground = rollingGround(noise, random, 0.55);
  const activity = random.between(0.6, 1);
  const streams = Array.from({ length: random.integer(2, 4) }, () => random.between(-2.3, -0.8));
  const distanceFrom = (x: number, z: number): number => Math.hypot(x - summitX, (z - summitZ) * 1.05);
  const relief = (x: number, z: number): number => {
    const away = distanceFrom(x, z);
    const around = Math.atan2(z - summitZ, x - summitX);
    const gullies =
      Math.abs(noise.at(around * 4.5 + 20, away * 0.35)) * 0.2 + noise.fractal(x * 1.7, z * 1.7, 5) * 0.22;
    const cone = summit * Math.exp(-away * 0.62) * (1 + 0.12 * noise.at(around * 1.5, 3));
    const bowl = 1.15 * summit * 0.42 * smoothstep(crater, crater * 0.2, away + noise.at(around * 3, 9) * 0.08);
    return (
      cone -
      bowl +
      gullies * smoothstep(0.15, 1.6, away) * smoothstep(7, 2, away) +
      ground(x, z) * smoothstep(1.5, 4.5, away)
    );
  };
  const land = temperateLand({ noise, season, snowLine: season === 'winter' ? 0.4 : 99, treeLine: 0.55, woods: 0.4 });
  const material: Material = (place, out) => {
    const label = land(place, out);
    const away = distanceFrom(place.x, place.z);
    const tone = 0.8 + noise.fractal(place.x * 4, place.z * 4, 3) * 0.7;
    const ash = smoothstep(4.6, 2.2, away + noise.at(place.x * 1.5, place.z * 1.5) * 0.7);
    blend(out, ASH[0] * tone, ASH[1] * tone, ASH[2] * tone, 0.9, ash);
    const around = Math.atan2(place.z - summitZ, place.x - summitX);
    let lava = away < crater * 0.9 ? 1.5 : 0;
    for (let i = 0; i < streams.length; i++) {
      const path = streams[i]! + noise.at(away * 1.6 + i * 7, 4) * 0.32;
      const width = 0.075 + 0.03 * noise.at(away * 5, i);
      const across = Math.abs(around - path) * away;
      const reach = (1.6 + i * 0.75) * activity;
      const core = smoothstep(width, width * 0.2, across) * smoothstep(reach + 0.6, reach - 0.3, away);
      lava = Math.max(lava, core * (0.8 + 0.6 * noise.at(place.x * 9, place.z * 9)));
    }
    out.glow = Math.max(0, lava) * activity;
    return ash > 0.5 ? STUFF_LABELS.rock : label;
  };
  const glow = scaleRgb([1.5, 0.38, 0.06], brief.time === 'night' || brief.time === 'dusk' ? 0.8 : 0.35);
  const darkness = random.between(0.35, 0.95);
  const drift = random.between(-0.7, 0.7);
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.56, 0.64),
    eye: 0.15,
    relief,
    droplets: 16000,
    material,
    haze: 0.05,
    addClouds: (sky) => (canvas) =>
      addPlume(canvas, sky, {
        right: summitX / summitZ,
        base: (summit * 0.66) / summitZ,
        height: random.between(0.4, 0.75),
        width: 0.042,
        drift,
        darkness,
        glow,
      }),
  });
  plantTrees(frame, scene.terrain, {
    species: brief.season === 'summer' ? ['spruce', 'oak', 'shrub'] : ['spruce', 'pine'],
    season,
    random: random.fork('trees'),
    tries: 4000,
    height: [0.07, 0.15],
    distance: [brief.hasSubjects ? 1.7 : 1.1, 7],
    nearness: 0.8,
    chanceAt: (x, z) => (distanceFrom(x, z) < 3 ? 0 : smoothstep(-0.02, 0.3, noise.fractal(x + 3, z, 3))),
  });
  strewBoulders(frame, scene.terrain, {
    random: random.fork('boulders'),
    season,
    rock: [0.1, 0.088, 0.082],
    amount: 0.8,
  });
  if (season === 'winter') return outdoorStage(scene, { surface: 'snow' });
  const grown = growGrass(scene, {
    random: random.fork('grass'),
    colour: GRASS[season],
    other: [0.22, 0.2, 0.07],
    height: 0.02,
    tufts: 2400,
    far: 1.4,
    flowers: [],
    bloom: 0,
  });
  return outdoorStage(scene, { surface: 'ground', ...grown });
};
