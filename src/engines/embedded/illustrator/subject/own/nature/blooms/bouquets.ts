import { type Brush, type Svg, tone } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubject } from '../../own-subject.ts';
import { at, both, path, repeat, stroke } from '../../shapes.ts';
import { drawBloom } from './bloom.ts';
import { roseHead } from './rose-head.ts';
import { SIDE_SPECIES } from './side-species.ts';
import { SPECIES } from './species.ts';

/** A flower's head around the origin, about 400 wide. */
interface Head {
  readonly concept: string;
  readonly colour: string;
  draw(brush: Brush, colour: string): Svg;
}

const ROSE: Head = {
  concept: 'rose',
  colour: '#d0304a',
  draw: (brush, colour) => at(-260, -210, 1, 0, roseHead(brush, colour)),
};
const HEADS: readonly Head[] = [
  ROSE,
  ...SPECIES.map(({ concept, colour, bloom }) => ({
    concept,
    colour,
    draw: (brush: Brush, hex: string) => drawBloom(brush, bloom, hex),
  })),
  ...SIDE_SPECIES.map(({ concept, colour, draw }) => ({
    concept,
    colour,
    draw: (brush: Brush, hex: string) => at(0, 150, 1, 0, draw(brush, hex)),
  })),
];

/** Where heads sit, from the back to the front, and how far they lean. */
const SEATS: readonly (readonly [x: number, y: number, degrees: number])[] = [
  [380, 130, 0],
  [248, 176, -14],
  [512, 176, 14],
  [150, 292, -26],
  [610, 292, 26],
  [320, 284, -6],
  [450, 290, 8],
  [226, 408, -16],
  [534, 408, 16],
  [380, 424, 0],
];
type Draw = Parameters<typeof ownSubject>[1];

const HEAD_SCALE = 0.47;
const PAPER = '#e3cfae';

const leaf = (brush: Brush, length: number, hex: string): Svg => [
  path(
    `M0 0 C-64 ${-length * 0.3} -56 ${-length * 0.74} 0 ${-length} C56 ${-length * 0.74} 64 ${-length * 0.3} 0 0Z`,
    brush.slab(hex),
  ),
  stroke(`M0 0 Q6 ${-length / 2} 0 ${-length * 0.92}`, tone(hex, -0.3), 4),
];

/** Heads in a cone of paper tied with a ribbon, in a box of 760 × 1000. */
function wrapped(brush: Brush, headAt: (seat: number) => Svg, ribbon: string): Svg {
  return [
    path('M90 330 Q230 250 380 300 Q530 250 670 330 L440 800 H320Z', brush.slab(tone(PAPER, -0.16))),
    [-72, 72, -46, 46, -20, 20].map((degrees, i) =>
      at(380, 470, 1, degrees, leaf(brush, 400 - (i > 3 ? 0 : 26), i % 2 ? '#4f8f3c' : '#3f7f3c')),
    ),
    SEATS.map(([x, y, degrees], i) => at(x, y, HEAD_SCALE, degrees, headAt(i))),
    repeat(5, (i) => stroke(`M${356 + i * 12} 790 L${320 + i * 30} 990`, i % 2 ? '#5a9a45' : '#4b8536', 16)),
    path('M70 350 Q180 520 380 560 Q580 520 690 350 L452 812 Q380 836 308 812Z', brush.slab(PAPER)),
    path(
      'M70 350 Q190 540 420 590 L308 812Z',
      brush.stops('right', [
        [0, '#ffffff', 0.35],
        [1, '#ffffff', 0],
      ]),
    ),
    stroke('M420 590 L330 800 M560 470 L440 800 M200 470 L330 800', tone(PAPER, -0.28), 3, 'opacity=".6"'),
    both(
      380,
      path('M380 800 C330 720 240 730 236 790 C240 850 330 850 380 800Z', brush.ball(ribbon)),
      path('M372 806 L300 930 L344 912 L360 948 L392 812Z', brush.slab(tone(ribbon, -0.08))),
    ),
    path('M352 774 H408 V828 H352Z', brush.ball(tone(ribbon, -0.1))),
  ];
}

const bouquet = (concept: string, names: readonly string[], draw: Draw): OwnSubject =>
  ownSubject({ concept, names, kind: 'plant', heightMetres: 0.5, footing: 'stands', width: 760, height: 1000 }, draw);

/** What a mixed bouquet has, in the order of the seats. */
const MIXED = ['blossom', 'rose', 'peony', 'daisy', 'aster', 'rose', 'daisy', 'carnation', 'gerbera', 'peony'];

/** Flowers of one kind, or of several, bound together. */
export const BOUQUETS: readonly OwnSubject[] = [
  bouquet(
    'bouquet',
    [
      'mixed bouquet',
      'wedding bouquet',
      'bridal bouquet',
      'bouquet of wildflowers',
      'bunch of wildflowers',
      'bouquet of wild flowers',
    ],
    (brush, { colour }) =>
      wrapped(
        brush,
        (seat) => {
          const head = HEADS.find(({ concept }) => concept === MIXED[seat])!;
          return head.draw(brush, colour ? tone(colour, ((seat % 3) - 1) * 0.16) : head.colour);
        },
        '#d88aa4',
      ),
  ),
  ...HEADS.filter(({ concept }) => concept !== 'tulip' && concept !== 'blossom').map((head) =>
    bouquet(`${head.concept}-bouquet`, namesOf(head.concept), (brush, { colour = head.colour }) =>
      wrapped(brush, (seat) => head.draw(brush, tone(colour, ((seat % 3) - 1) * 0.06)), '#e9e2d4'),
    ),
  ),
];

function namesOf(concept: string): readonly string[] {
  return flowerNames(concept).flatMap((flower) => [`bouquet of ${flower}`, `bunch of ${flower}`]);
}

/** Plural and singular. */
function flowerNames(concept: string): readonly string[] {
  const one = concept.replaceAll('-', ' ');
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : /[sx]$/.test(one) ? `${one}es` : `${one}s`;
  return [many, one];
}

/** What bouquets are made of, as it is said: plurals and singulars, lower case. */
export const BOUQUET_OF: readonly string[] = [
  ...HEADS.flatMap(({ concept }) => flowerNames(concept)),
  'flowers',
  'wildflowers',
];
