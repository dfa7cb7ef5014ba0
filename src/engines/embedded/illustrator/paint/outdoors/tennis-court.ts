import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { temperateLand } from '../terrain/materials.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { type CourtColours, layCourt } from './court-surface.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

/** Hard courts, and one of clay. */
const COURTS: readonly CourtColours[] = [
  { inside: [0.035, 0.12, 0.32], outside: [0.05, 0.2, 0.09] },
  { inside: [0.05, 0.2, 0.1], outside: [0.3, 0.09, 0.06] },
  { inside: [0.38, 0.15, 0.07], outside: [0.34, 0.13, 0.06] },
];
/** Heights of the eye and distances of the net, world units: beside players, and looking down on an empty court. */
const AMONG_PLAYERS = { eye: 0.12, netZ: 0.92 };
const FROM_ABOVE = { eye: 0.24, netZ: 1.22 };

/** A tennis court from behind one of its base lines, trees behind its far end. */
export const paintTennisCourt: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('court');
  const season = groundSeason(brief);
  const { eye, netZ } = brief.hasSubjects ? AMONG_PLAYERS : FROM_ABOVE;
  const scene = paintLandscape(frame, brief, {
    horizon: brief.hasSubjects ? 0.46 : 0.36,
    eye,
    relief: (x, z) => 0.25 * smoothstep(3.4, 7, z) * (1 + noise.fractal(x * 0.5, z * 0.5, 3)),
    droplets: 0,
    material: temperateLand({ noise, season, snowLine: season === 'winter' ? -1 : 3, treeLine: 3, woods: 0.3 }),
    haze: 0.05,
  });
  plantTrees(frame, scene.terrain, {
    species: random.pick([
      ['oak', 'birch'],
      ['oak', 'spruce'],
      ['birch', 'pine'],
    ]),
    season,
    random: random.fork('trees'),
    tries: 900,
    height: [0.35, 0.6],
    distance: [netZ + 1.5, 6],
    chanceAt: () => 0.5,
  });
  layCourt(scene, {
    colours: random.pick(COURTS),
    netZ,
    isWet: brief.weather === 'rain' || brief.weather === 'storm',
  });
  return outdoorStage(scene, { surface: 'ground' });
};
