import { ownSubject } from '../own-drawing.ts';
import { circle, stroke } from '../shapes.ts';

const CARBON = '#4a4f57';
const HYDROGEN = '#e9edf0';
const OXYGEN = '#d8402f';

/** Ethanol as balls and sticks: element, x, y and radius. */
const ATOMS: readonly (readonly [string, number, number, number])[] = [
  [HYDROGEN, 120, 250, 64],
  [HYDROGEN, 130, 620, 64],
  [CARBON, 300, 430, 112],
  [HYDROGEN, 330, 700, 60],
  [HYDROGEN, 520, 96, 64],
  [HYDROGEN, 690, 140, 58],
  [CARBON, 560, 300, 112],
  [OXYGEN, 780, 460, 104],
  [HYDROGEN, 930, 330, 64],
];
const BONDS: readonly (readonly [number, number])[] = [
  [2, 0],
  [2, 1],
  [2, 3],
  [2, 6],
  [6, 4],
  [6, 5],
  [6, 7],
  [7, 8],
];

/** A molecule as a model of balls and sticks. */
export const molecule = ownSubject(
  {
    concept: 'molecule',
    names: ['molecular model', 'molecule model', 'chemical compound', 'molecular structure'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 770,
  },
  (brush) => [
    BONDS.map(([one, other]) => {
      const [from, to] = [ATOMS[one]!, ATOMS[other]!];
      return [
        stroke(`M${from[1]} ${from[2]} L${to[1]} ${to[2]}`, '#7c858e', 34),
        stroke(`M${from[1] - 6} ${from[2] - 6} L${to[1] - 6} ${to[2] - 6}`, '#c3cad0', 11),
      ];
    }),
    ATOMS.map(([colour, x, y, radius]) => circle(x, y, radius, brush.ball(colour))),
  ],
);
