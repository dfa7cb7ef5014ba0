import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, stroke } from '../shapes.ts';

/** A figure of stars as seen from the Earth, north up: hundredths of the longer side, and how bright (0 to 1). */
interface Constellation {
  readonly names: string;
  readonly height: number;
  readonly stars: readonly (readonly [x: number, y: number, brightness: number])[];
  readonly lines: readonly (readonly number[])[];
}

const CONSTELLATIONS: readonly Constellation[] = [
  {
    names: 'big-dipper|the plough|plough constellation|big dipper constellation|ursa major|ursa major constellation',
    height: 56,
    stars: [
      [3, 36, 0.9],
      [19, 17, 0.85],
      [33, 20, 1],
      [52, 26, 0.5],
      [60, 49, 0.8],
      [92, 50, 0.85],
      [97, 18, 1],
    ],
    lines: [[0, 1, 2, 3, 4, 5, 6, 3]],
  },
  {
    names: 'little-dipper|ursa minor|ursa minor constellation',
    height: 60,
    stars: [
      [4, 6, 1],
      [22, 17, 0.4],
      [40, 25, 0.4],
      [57, 36, 0.4],
      [66, 54, 0.4],
      [92, 48, 0.7],
      [84, 28, 0.9],
    ],
    lines: [[0, 1, 2, 3, 4, 5, 6, 3]],
  },
  {
    names: 'orion-constellation|orion|orion the hunter|constellation orion',
    height: 100,
    stars: [
      [19, 19, 1],
      [66, 22, 0.8],
      [41, 3, 0.4],
      [38, 53, 0.8],
      [45, 50, 0.8],
      [52, 47, 0.8],
      [30, 95, 0.7],
      [74, 91, 1],
      [46, 64, 0.5],
      [45, 70, 0.5],
    ],
    lines: [
      [2, 0, 3, 6, 7, 5, 1, 2],
      [0, 1],
      [3, 4, 5],
    ],
  },
  {
    names: 'cassiopeia-constellation|cassiopeia',
    height: 50,
    stars: [
      [4, 18, 0.7],
      [26, 24, 0.7],
      [47, 13, 0.9],
      [66, 40, 1],
      [94, 16, 0.9],
    ],
    lines: [[0, 1, 2, 3, 4]],
  },
  {
    names: 'southern-cross|crux|southern cross constellation',
    height: 100,
    stars: [
      [44, 4, 0.8],
      [50, 96, 1],
      [14, 55, 0.9],
      [80, 36, 0.7],
      [70, 58, 0.4],
    ],
    lines: [
      [0, 1],
      [2, 3],
    ],
  },
];

const UNIT = 10;

/** Every constellation by its concept. */
export const CONSTELLATION_NAMES: readonly string[] = CONSTELLATIONS.map(({ names }) => names.split('|', 1)[0]!);

/** Constellations that everybody finds in the sky. */
export const CONSTELLATION_SUBJECTS: readonly OwnSubject[] = CONSTELLATIONS.map(({ names, height, stars, lines }) => {
  const [concept = '', ...others] = names.split('|');
  return ownSubject(
    {
      concept,
      names: others,
      kind: 'sky-object',
      heightMetres: 1,
      footing: 'flies',
      width: 100 * UNIT,
      height: height * UNIT,
      emissive: 1,
    },
    (brush) => [
      lines.map((line) =>
        stroke(
          `M${line.map((index) => `${stars[index]![0] * UNIT} ${stars[index]![1] * UNIT}`).join(' L')}`,
          '#bcd0ff',
          4,
          'opacity="0.5"',
        ),
      ),
      stars.map(([x, y, brightness]) => [
        circle(x * UNIT, y * UNIT, 20 + 26 * brightness, brush.spot('#cfe0ff', 0.8)),
        circle(x * UNIT, y * UNIT, 5 + 8 * brightness, '#ffffff'),
      ]),
    ],
  );
});
