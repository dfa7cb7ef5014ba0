import { type LinearRgb, linearOfHex, mixRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { SurfaceId } from '../../scene.ts';
import { boards, darken, pickWood } from '../interior/floors.ts';
import { chooseColours } from '../interior/palettes.ts';
import { blend } from '../interior/walls.ts';
import type { PainterBrief } from '../painter.ts';
import { detailShare, filteredNoise, lineCover } from '../traced/filtered.ts';
import type { Material } from '../traced/solid.ts';

/** What a table is topped with; `gloss` 0–1 mirrors the room. */
export interface TableTop {
  readonly material: Material;
  readonly gloss: number;
  /** Colour of the front edge. */
  readonly edge: LinearRgb;
}

/** Table planks run through from end to end: longer than any view of them. */
const PLANK_M = 60;

const scaled =
  (factor: number, material: Material): Material =>
  (hit) => {
    hit.u *= factor;
    hit.v *= factor;
    hit.footprintU *= factor;
    hit.footprintV *= factor;
    material(hit);
  };

/** A seeded table top: of what the prompt says and in its colour, else one of `names`. */
export function chooseTableTop(brief: PainterBrief, names: readonly TableTopName[] = TABLE_TOP_NAMES): TableTop {
  const { surface, palette } = brief;
  const [colour] = palette;
  const name = brief.random.pick(surface === undefined ? names : TOPS_OF_SURFACE[surface]);
  return colour === undefined ? TABLE_TOPS[name](brief) : colouredTop(name, colour, brief);
}

/** What a colour named for the table is painted on, dyed into or cut from. */
function colouredTop(name: TableTopName, colour: LinearRgb, brief: PainterBrief): TableTop {
  const { noise, random, surface } = brief;
  if (surface === 'paper') return { material: paper(noise, colour), gloss: 0, edge: colour };
  if (surface === 'velvet') return { material: velvet(noise, colour), gloss: 0, edge: colour };
  if (surface === 'fabric') return { material: linen(noise, colour), gloss: 0, edge: colour };
  if (surface === 'stone') {
    const vein = mixRgb(colour, [0.5, 0.5, 0.5], 0.5);
    return { material: marble(noise, colour, vein), gloss: 0.42, edge: colour };
  }
  if (name === 'checked-cloth') return TABLE_TOPS[name](brief);
  const material = scaled(1.35, boards(noise, colour, random.between(0.13, 0.2), true, PLANK_M));
  return { material, gloss: 0.26, edge: colour };
}

export const TABLE_TOP_NAMES = [
  'planks',
  'dark-planks',
  'pale-planks',
  'marble',
  'dark-marble',
  'linen',
  'checked-cloth',
  'coloured-cloth',
] as const;
export type TableTopName = (typeof TABLE_TOP_NAMES)[number] | 'velvet' | 'paper';

const TOPS_OF_SURFACE: Readonly<Record<SurfaceId, readonly TableTopName[]>> = {
  wooden: ['planks', 'dark-planks', 'pale-planks'],
  stone: ['marble', 'marble', 'dark-marble'],
  fabric: ['linen', 'checked-cloth', 'coloured-cloth'],
  velvet: ['velvet'],
  paper: ['paper'],
  windowsill: ['pale-planks', 'planks', 'marble'],
};

const VELVETS = ['#20304a', '#5a1420', '#1f3d2c', '#2b2330', '#3a1f4a'] as const;

const TABLE_TOPS: Readonly<Record<TableTopName, (brief: PainterBrief) => TableTop>> = {
  planks: ({ noise, random }) => {
    const tone = pickWood(random);
    return {
      material: scaled(1.35, boards(noise, tone, random.between(0.13, 0.2), true, PLANK_M)),
      gloss: 0.22,
      edge: tone,
    };
  },
  'dark-planks': ({ noise, random }) => {
    const tone = mixRgb(pickWood(random), [0.03, 0.02, 0.015], 0.5);
    return { material: scaled(1.1, boards(noise, tone, 0.2, true, PLANK_M)), gloss: 0.3, edge: tone };
  },
  'pale-planks': ({ noise, random }) => {
    const tone = mixRgb(pickWood(random), [0.55, 0.52, 0.46], 0.5);
    return { material: scaled(1.2, boards(noise, tone, 0.16, random.chance(0.5), PLANK_M)), gloss: 0.14, edge: tone };
  },
  marble: ({ noise }) => ({
    material: marble(noise, linearOfHex('#e9e7e3'), linearOfHex('#8f8f93')),
    gloss: 0.42,
    edge: linearOfHex('#dcdad6'),
  }),
  'dark-marble': ({ noise }) => ({
    material: marble(noise, linearOfHex('#2b3431'), linearOfHex('#c9cfc6')),
    gloss: 0.5,
    edge: linearOfHex('#2b3431'),
  }),
  linen: ({ noise }) => ({ material: linen(noise, linearOfHex('#ece6da')), gloss: 0, edge: linearOfHex('#e0d9cb') }),
  'checked-cloth': (brief) => {
    const { accent } = chooseColours(brief);
    return { material: gingham(brief.noise, accent), gloss: 0, edge: mixRgb(accent, [0.9, 0.88, 0.82], 0.5) };
  },
  velvet: ({ noise, random }) => {
    const tone = linearOfHex(random.pick(VELVETS));
    return { material: velvet(noise, tone), gloss: 0, edge: tone };
  },
  paper: ({ noise }) => ({ material: paper(noise, linearOfHex('#ece9e3')), gloss: 0, edge: linearOfHex('#ece9e3') }),
  'coloured-cloth': (brief) => {
    const { cloth, trim } = chooseColours(brief);
    const tone = mixRgb(cloth, trim, 0.25);
    return { material: linen(brief.noise, tone), gloss: 0, edge: tone };
  },
};

/** Smooth paper of one colour. */
function paper(noise: Noise, tone: LinearRgb): Material {
  return (hit) => hit.paint(tone, 1 + 0.012 * filteredNoise(noise, hit.u, hit.v, 260, 260, 0.003, 2));
}

/** Thick cloth in soft waves, which are bright along their slopes. */
function velvet(noise: Noise, tone: LinearRgb): Material {
  return (hit) => {
    const bend = noise.fractal(hit.u * 3.1, hit.v * 3.1, 3);
    const slope = noise.fractal(hit.u * 5.5 + bend * 1.4, hit.v * 2.4 + bend * 1.8, 3);
    hit.paint(tone, 0.8 + 0.5 * clamp(slope * 1.6 + 0.2) + 0.1 * creases(noise, hit.u, hit.v));
    darken(hit, 0.05 * noise.at(hit.u * 520, hit.v * 520) * detailShare(0.004, hit.footprintU));
  };
}

/** Polished stone with branching veins. */
function marble(noise: Noise, ground: LinearRgb, vein: LinearRgb): Material {
  return (hit) => {
    const warpU = noise.fractal(hit.u * 2.2, hit.v * 2.2, 4);
    const warpV = noise.fractal(hit.u * 2.2 + 31, hit.v * 2.2 + 7, 4);
    const a = noise.at(hit.u * 2.6 + warpU * 2.2, hit.v * 1.5 + warpV * 2.2);
    const b = noise.at(hit.u * 6.5 + warpV * 2.6 + 9, hit.v * 4.5 + warpU * 2.6);
    const major = clamp(1 - Math.abs(a) * 15) ** 1.6 * clamp(0.35 + warpV * 2.4);
    const minor = clamp(1 - Math.abs(b) * 20) * clamp(0.25 + warpU) * 0.6 * detailShare(0.02, hit.footprintU);
    hit.paint(ground, 1 + 0.13 * warpU);
    blend(hit, vein, clamp(major * 0.75 + minor));
  };
}

/** Plain woven cloth with soft creases from folding. */
function linen(noise: Noise, tone: LinearRgb): Material {
  return (hit) => {
    hit.paint(tone, creases(noise, hit.u, hit.v));
    const warp = noise.at(hit.u * 420, hit.v * 24);
    const weft = noise.at(hit.u * 24, hit.v * 420);
    darken(hit, (0.04 + 0.05 * (warp + weft)) * detailShare(0.005, Math.max(hit.footprintU, hit.footprintV)));
  };
}

const CLOTH_WHITE: LinearRgb = [0.86, 0.84, 0.79];

/** Checked cloth: two stripes crossing over white. */
function gingham(noise: Noise, tone: LinearRgb): Material {
  const size = 0.055;
  return (hit) => {
    const stripeU = lineCover(hit.u, size * 2, size, hit.footprintU);
    const stripeV = lineCover(hit.v, size * 2, size, hit.footprintV);
    hit.paint(CLOTH_WHITE);
    blend(hit, tone, 0.52 * stripeU + 0.52 * stripeV * (1 - 0.3 * stripeU));
    darken(hit, 1 - creases(noise, hit.u, hit.v));
  };
}

/** Light and shade of the folds a cloth keeps: fold lines every half metre and slow waves; about 0.85–1.1. */
function creases(noise: Noise, u: number, v: number): number {
  const wave = 0.09 * noise.fractal(u * 2.6, v * 3.2, 3);
  const foldU = Math.abs(u / 0.52 - Math.round(u / 0.52)) * 0.52;
  const foldV = Math.abs((v - 0.2) / 0.62 - Math.round((v - 0.2) / 0.62)) * 0.62;
  const fine = filteredNoise(noise, u, v, 9, 9, 0.004, 2);
  return (
    1 +
    wave +
    0.03 * fine -
    0.07 * Math.exp(-foldU * 55) -
    0.06 * Math.exp(-foldV * 55) +
    0.035 * Math.exp(-((foldU - 0.02) ** 2) * 4000)
  );
}
