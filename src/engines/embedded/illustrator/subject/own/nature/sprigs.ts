import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A twig that lies, leaves along both its sides. */
interface Sprig {
  readonly concept: string;
  readonly names: readonly string[];
  /** What it takes of its canvas: left, top, right and bottom. */
  readonly box: readonly [number, number, number, number];
  readonly stem: string;
  readonly leaf: string;
  /** Pairs of leaves from the foot to the tip. */
  readonly pairs: number;
  /** A leaf that grows upwards from the origin, about 100 long. */
  readonly shape: (brush: Brush, colour: string) => Svg;
  /** How far leaves stand off the stem, degrees, and how large they are. */
  readonly spread: number;
  readonly size: number;
  /** Fruit, flowers or cones on the twig, drawn at places along it. */
  readonly dots?: { readonly share: readonly number[]; readonly draw: (brush: Brush) => Svg };
}

const lance = (brush: Brush, colour: string): Svg => [
  path('M0 0 Q-26 -50 0 -120 Q26 -50 0 0Z', brush.ball(colour)),
  stroke('M0 -6 V-104', tone(colour, -0.25), 3),
];
const coin = (brush: Brush, colour: string): Svg => [
  path('M0 0 C-64 -18 -64 -104 0 -112 C64 -104 64 -18 0 0Z', brush.ball(colour)),
  stroke('M0 -4 V-90 M0 -40 L-26 -62 M0 -40 L26 -62', tone(colour, -0.2), 3, 'opacity=".8"'),
];
const needles = (_brush: Brush, colour: string): Svg =>
  repeat(9, (i) =>
    stroke(
      `M${(i - 4) * 3} 0 Q${(i - 4) * 12} -60 ${(i - 4) * 20} -${112 - Math.abs(i - 4) * 6}`,
      tone(colour, ((i * 5) % 7) * 0.06 - 0.2),
      6,
    ),
  );
const holly = (brush: Brush, colour: string): Svg => [
  path(
    'M0 0 Q-18 -14 -44 -18 Q-26 -34 -50 -54 Q-26 -62 -36 -92 Q-12 -90 0 -124 Q12 -90 36 -92 Q26 -62 50 -54 Q26 -34 44 -18 Q18 -14 0 0Z',
    brush.ball(colour),
  ),
  stroke('M0 -6 V-110', tone(colour, 0.25), 4),
];
const berry =
  (hex: string) =>
  (brush: Brush): Svg => [circle(0, 0, 24, brush.ball(hex)), ellipse(-8, -9, 7, 5, '#ffffff', 'opacity=".7"')];
const cone = (brush: Brush): Svg => [
  ellipse(0, 0, 52, 74, brush.ball('#7a4a2a')),
  repeat(5, (row) =>
    repeat(4, (k) =>
      path(`M${-44 + k * 24 + (row % 2) * 10} ${-52 + row * 24} q14 26 28 0Z`, tone('#a06a3c', (row % 2) * 0.12)),
    ),
  ),
];
const SPRIGS: readonly Sprig[] = [
  {
    concept: 'pine-branch',
    box: [82, 124, 950, 482],
    names: [
      'fir branch',
      'spruce branch',
      'evergreen branch',
      'pine twig',
      'fir twig',
      'pine sprig',
      'sprig of pine',
      'sprig of fir',
      'conifer branch',
      'christmas branch',
      'pine tree branch',
      'fir tree branch',
      'cedar branch',
    ],
    stem: '#6b4529',
    leaf: '#2f6b45',
    pairs: 13,
    shape: needles,
    spread: 48,
    size: 1.25,
    dots: { share: [0.2, 0.34], draw: cone },
  },
  {
    concept: 'eucalyptus-branch',
    box: [82, 118, 966, 470],
    names: ['sprig of eucalyptus', 'eucalyptus leaf', 'eucalyptus twig', 'silver dollar eucalyptus'],
    stem: '#8a6a52',
    leaf: '#86a894',
    pairs: 8,
    shape: coin,
    spread: 62,
    size: 1.5,
  },
  {
    concept: 'rosemary-sprig',
    box: [82, 176, 928, 428],
    names: ['rosemary', 'sprig of rosemary', 'rosemary branch', 'thyme', 'sprig of thyme'],
    stem: '#6a5a38',
    leaf: '#5f8a5c',
    pairs: 20,
    shape: lance,
    spread: 40,
    size: 0.95,
  },
  {
    concept: 'leafy-twig',
    box: [82, 110, 990, 428],
    names: [
      'olive branch',
      'laurel branch',
      'sprig of leaves',
      'leafy branch',
      'willow branch',
      'bay leaf',
      'green branch',
      'laurel',
      'leafy sprig',
      'greenery',
    ],
    stem: '#7a6844',
    leaf: '#6d9152',
    pairs: 9,
    shape: lance,
    spread: 46,
    size: 1.7,
  },
  {
    concept: 'holly-branch',
    box: [82, 62, 1012, 500],
    names: ['holly', 'sprig of holly', 'holly twig', 'holly berry', 'holly leaf'],
    stem: '#5b4228',
    leaf: '#2c6a3a',
    pairs: 5,
    shape: holly,
    spread: 64,
    size: 1.9,
    dots: { share: [0.36, 0.42, 0.47, 0.66], draw: berry('#c8242c') },
  },
  {
    concept: 'berry-branch',
    box: [82, 134, 958, 428],
    names: [
      'rowan branch',
      'red berry branch',
      'branch of berries',
      'twig with berries',
      'rosehip branch',
      'hawthorn branch',
    ],
    stem: '#6a4630',
    leaf: '#7d9a4e',
    pairs: 6,
    shape: lance,
    spread: 56,
    size: 1.3,
    dots: { share: [0.24, 0.36, 0.46, 0.56, 0.66, 0.76, 0.86, 0.95], draw: berry('#d0342c') },
  },
];

/** A point of the stem, from its foot at the lower left to the tip, and its direction. */
function alongStem(share: number): { readonly x: number; readonly y: number; readonly degrees: number } {
  const [x, y] = [90 + 760 * share, 420 - 150 * share - 90 * Math.sin(share * Math.PI)];
  const [dx, dy] = [760, -150 - 90 * Math.PI * Math.cos(share * Math.PI)];
  return { x, y, degrees: (Math.atan2(dy, dx) * 180) / Math.PI };
}

function drawSprig(brush: Brush, sprig: Sprig, colour: string): Svg {
  const { pairs, shape, spread, size, dots } = sprig;
  const points = Array.from({ length: 9 }, (_, i) => alongStem(i / 8));
  const leaves = Array.from({ length: pairs }, (_, i) => {
    const { x, y, degrees } = alongStem(0.16 + (0.84 * i) / pairs);
    const taper = size * (1 - (0.4 * i) / pairs);
    return [-1, 1].map((side) =>
      at(
        x,
        y,
        taper,
        degrees + 90 + side * (spread + ((i * 37) % 13) - 6),
        shape(brush, tone(colour, ((i * 29 + side) % 5) * 0.05 - 0.08)),
      ),
    );
  });
  const tip = alongStem(1);
  return [
    stroke(`M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join(' L')}`, sprig.stem, 16),
    leaves,
    at(tip.x, tip.y, size * 0.7, tip.degrees + 90, shape(brush, colour)),
    (dots?.share ?? []).map((share, i) => {
      const { x, y } = alongStem(share);
      return at(x, y + (i % 2 ? -34 : 34), 1, i * 40, dots!.draw(brush));
    }),
  ];
}

const LENGTH_METRES = 0.26;

/** Twigs with their leaves, as they lie on tables and round gifts. */
export const SPRIGS_SUBJECTS: readonly OwnSubject[] = SPRIGS.map((sprig) => {
  const { concept, names, leaf, box } = sprig;
  const [left, top, right, bottom] = box;
  return ownSubject(
    {
      concept,
      names,
      kind: 'plant',
      heightMetres: LENGTH_METRES * ((bottom - top) / (right - left)),
      footing: 'lies',
      width: right - left,
      height: bottom - top,
    },
    (brush, { colour = leaf }) => at(-left, -top, 1, 0, drawSprig(brush, sprig, colour)),
  );
});
