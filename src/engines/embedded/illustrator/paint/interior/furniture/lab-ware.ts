import type { LinearRgb } from '../../../maths/colour.ts';
import { linearOfHex } from '../../../maths/colour.ts';
import type { Random } from '../../../maths/random.ts';
import type { Solid } from '../../traced/solid.ts';
import { screen } from './desks.ts';
import { ball, block, placed, round } from './parts.ts';
import { glowing, painted } from './surfaces.ts';

/** What is in flasks. */
const LIQUIDS: readonly LinearRgb[] = ['#3f9fd0', '#5fbf6a', '#e0a83a', '#c8508a', '#7a5fd0', '#e0673f'].map(
  linearOfHex,
);
const GLASS: LinearRgb = [0.6, 0.68, 0.7];
const WHITE: LinearRgb = [0.78, 0.8, 0.81];
const DARK: LinearRgb = [0.06, 0.07, 0.08];

/** A flask with a coloured liquid, its foot at the origin; it narrows to a neck. */
function flask(tone: LinearRgb, heightM: number): Solid[] {
  return [
    round(painted(tone), [0, 0, 0], [heightM * 0.62, heightM * 0.5, heightM * 0.62], {
      taper: 0.62,
      blocksLight: false,
    }),
    round(painted(GLASS), [0, heightM * 0.5, 0], [heightM * 0.38, heightM * 0.2, heightM * 0.38], {
      taper: 0.55,
      blocksLight: false,
    }),
    round(painted(GLASS), [0, heightM * 0.68, 0], [heightM * 0.2, heightM * 0.32, heightM * 0.2], {
      blocksLight: false,
    }),
  ];
}

/** A rack of test tubes. */
function tubes(random: Random): Solid[] {
  return [
    block(painted(WHITE), [0, 0, 0], [0.34, 0.03, 0.1]),
    block(painted(WHITE), [0, 0.11, 0], [0.34, 0.012, 0.1]),
    ...[-0.13, -0.065, 0, 0.065, 0.13].flatMap((x) => [
      round(painted(random.pick(LIQUIDS)), [x, 0.03, 0], [0.032, 0.09, 0.032], { blocksLight: false }),
      round(painted(GLASS), [x, 0.12, 0], [0.034, 0.08, 0.034], { blocksLight: false }),
    ]),
  ];
}

/** A microscope, its eyepiece towards the front. */
function microscope(): Solid[] {
  return [
    block(painted(DARK), [0, 0, 0], [0.17, 0.04, 0.24]),
    block(painted(WHITE), [0, 0.04, 0.08], [0.08, 0.32, 0.07]),
    block(painted(DARK), [0, 0.15, -0.02], [0.16, 0.015, 0.14]),
    round(painted(WHITE), [0, 0.2, -0.02], [0.08, 0.18, 0.08]),
    round(painted(DARK), [0, 0.38, -0.04], [0.05, 0.09, 0.05]),
  ];
}

/** A screen that shows a measurement, on a box. */
function instrument(): Solid[] {
  return [
    block(painted(WHITE), [0, 0, 0], [0.42, 0.34, 0.34]),
    block(screen(5, [0.25, 0.8, 1], 0.9), [-0.05, 0.1, -0.175], [0.24, 0.17, 0.01]),
    ball(glowing([0.2, 1.4, 0.4], [0.2, 0.7, 0.3]), [0.14, 0.24, -0.17], [0.03, 0.03, 0.02]),
  ];
}

/** What stands on a laboratory bench `lengthM` long, along x about the origin, at height 0. */
export function labWare(random: Random, lengthM: number): Solid[] {
  const solids: Solid[] = [];
  for (let x = -lengthM / 2 + 0.25; x < lengthM / 2 - 0.2; x += random.between(0.34, 0.5)) {
    const piece = random.pick([flask, flask, flask, tubes, microscope, instrument] as const);
    const made =
      piece === flask
        ? flask(random.pick(LIQUIDS), random.between(0.16, 0.28))
        : piece === tubes
          ? tubes(random)
          : piece === microscope
            ? microscope()
            : instrument();
    solids.push(...placed(made, { x, z: random.between(-0.34, -0.22), facing: 'camera' }));
  }
  return solids;
}
