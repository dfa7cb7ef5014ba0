import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { DARK_TIMES } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { set } from '../terrain/materials.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { reliefScale } from '../view.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const SANDS: readonly LinearRgb[] = [
  [0.56, 0.36, 0.18],
  [0.6, 0.43, 0.25],
  [0.54, 0.29, 0.14],
];

/** Share of their height that dunes keep before such a sky. */
const SKY_SHOWN = 0.42;

/** Sand dunes with sharp crests and wind ripples. */
export const paintDesert: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('desert');
  const offset = random.between(0, 90);
  const wind = random.between(-0.9, 0.9);
  const cosine = Math.cos(wind);
  const sine = Math.sin(wind);
  const tall = random.between(0.8, 1.5);
  // Dunes would hide a village, and a sky that is looked at for its stars or its colour.
  const isLow = DARK_TIMES.includes(brief.time) || brief.skyColour !== undefined;
  const height = (brief.placeKind === 'village' ? 0.3 : isLow ? tall * SKY_SHOWN : tall) * reliefScale(frame);
  const lee = random.pick([-1, 1]);
  const sand = random.pick(SANDS);
  const relief = (x: number, z: number): number => {
    const along = x * cosine - z * sine;
    const across = x * sine + z * cosine;
    const warp =
      noise.at(along * 0.22 + offset, across * 0.2) * 1.5 + noise.at(along * 0.6 + offset, across * 0.5) * 0.4;
    const dune = crest(across * 0.34 + warp * 0.75 + offset, lee);
    const second = crest(across * 0.8 + along * 0.25 + warp * 1.1 + offset * 2, lee);
    const size = 0.4 + 0.7 * smoothstep(-0.3, 0.5, noise.at(along * 0.17 + 5, across * 0.15 + offset));
    const rise = smoothstep(0.3, 4.2, z + Math.abs(x) * 0.6);
    return (
      (dune * size * height + second * 0.2) * rise + noise.at(x * 1.5, z * 1.5 + offset) * 0.02 * smoothstep(0.1, 1, z)
    );
  };
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.42, 0.52),
    eye: 0.14,
    relief,
    droplets: 0,
    material: ({ x, z, steepness }, out) => {
      const tone = 1 + noise.fractal(x * 0.8, z * 0.8, 3) * 0.25 - steepness * 0.2;
      set(out, sand, tone, 0.06);
      return STUFF_LABELS.sand;
    },
    haze: 0.03,
    isSideLit: brief.time !== 'night' && random.fork('light').chance(0.6),
    markings: (x, z, elevation, footprint) => {
      const along = x * cosine - z * sine;
      const across = x * sine + z * cosine;
      const bend = noise.at(along * 2.6, across * 2.6) * 1.6 + noise.at(along * 7, across * 7) * 0.4;
      const pixelsPerRipple = 1 / (footprint * 17);
      if (pixelsPerRipple < 2.2) return 1;
      const fade = Math.min(1, (pixelsPerRipple - 2.2) * 0.12);
      const wave = Math.sin((across * 62 + elevation * 40 + bend * 4.5) * 1.7);
      const amount = 0.35 + 0.65 * smoothstep(-0.3, 0.4, noise.at(x * 1.7 + 9, z * 1.7));
      const grains = footprint < 0.0012 ? noise.at(x * 900, z * 900) * 0.07 : 0;
      return 1 + (wave * 0.085 + Math.abs(wave) * 0.03) * fade * amount + grains;
    },
  });
  if (brief.placeKind === 'village') {
    buildVillage(scene, { distance: [1.6, 6], height: 0.26, look: 'adobe' });
    plantTrees(frame, scene.terrain, {
      species: ['palm'],
      season: 'summer',
      random: random.fork('palms'),
      tries: 160,
      height: [0.3, 0.46],
      distance: [1.6, 6],
      spacing: 0.16,
      chanceAt: (x, z) => (Math.abs(x) < z * 0.4 ? 0.3 : 0.06),
    });
  }
  return outdoorStage(scene, { surface: 'ground' });
};

/** Profile of a dune over its period: a long windward slope, a sharp crest, a short slip face. */
function crest(phase: number, lee: number): number {
  const t = (phase - Math.floor(phase)) * lee + (lee < 0 ? 1 : 0);
  const windward = 0.68;
  return t < windward ? smoothstep(0, windward * 1.25, t) * 1.06 : smoothstep(1, windward - 0.03, t) * 1.0;
}
